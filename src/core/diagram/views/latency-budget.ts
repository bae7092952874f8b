import { formatDuration } from '../../evidence/durations.ts'
import { type Absence, isAbsent } from '../../schema/absence.ts'
import type { SystemRequestFlow } from '../../schema/kinds/system-request-flow.ts'
import type { BudgetHop, LatencyBudget, StatedTime } from '../latency-budget.ts'
import { figureValue } from './figure-value.ts'
import { type LineMaker, plain } from './lines.ts'

/** The times that an entry states for a request's hops, their sum, and its objective; nothing where no hop has a time. */
export function latencyBudget(
  { hops, nodes, slos }: Pick<SystemRequestFlow, 'hops' | 'nodes' | 'slos'>,
  make: LineMaker,
): LatencyBudget | undefined {
  const nameOf = (id: string): string => plain(nodes.find((node) => node.id === id)?.name ?? id)
  const listed = hops.map((hop, index): BudgetHop => {
    const budget = statedTime(hop.budget, make)
    const measured = statedTime(hop.latency, make)
    return {
      order: index + 1,
      name: `${nameOf(hop.from)} → ${nameOf(hop.to)}`,
      ...(budget ? { budget } : {}),
      ...(measured ? { measured } : {}),
      ...(budget || measured ? {} : { missing: missing(hop.budget) }),
    }
  })
  const times = listed.flatMap(({ budget, measured }) => budget ?? measured ?? [])
  if (times.length === 0) return undefined
  const promise = isAbsent(slos) ? undefined : slos.find(({ kind }) => kind === 'latency')
  const target = promise && statedTime(promise.target, make)
  const objective = promise && target && { ...target, name: plain(promise.name) }
  const milliseconds = times.reduce((sum, time) => sum + time.milliseconds, 0)
  const sum = times.length < 2 ? undefined : { milliseconds, shown: shownTime(milliseconds) }
  return {
    hops: listed,
    ...(sum ? { sum } : {}),
    ...(objective ? { objective } : {}),
    summary: summaryOf(times, listed.length, milliseconds, objective),
  }
}

function missing(text: string | Absence): string {
  if (!isAbsent(text)) return 'no time stated'
  return 'unpublished' in text ? 'not published' : 'does not apply'
}

function statedTime(text: string | Absence | undefined, make: LineMaker): StatedTime | undefined {
  if (typeof text !== 'string') return undefined
  const seconds = figureValue(text, (dimension) => dimension === 'time')
  if (seconds === undefined) return undefined
  return { milliseconds: seconds * 1000, shown: plain(text), cites: make.cites(text) }
}

/** What is computed says so and shows its terms, lest it be taken for a published figure. */
function summaryOf(
  times: readonly StatedTime[],
  hops: number,
  total: number,
  objective: LatencyBudget['objective'],
): string {
  const missing = hops - times.length
  const rest = missing === 0 ? '' : ` The other ${missing} ${missing === 1 ? 'states' : 'state'} none.`
  if (times.length === 1) return `Only 1 of ${hops} hops states a time, so there is nothing to sum.${rest}`
  const terms = times.map(({ milliseconds }) => shownTime(milliseconds)).join(' + ')
  const which = missing === 0 ? `all ${hops} hops` : `the ${times.length} of ${hops} hops that state a time`
  const computed = `Computed from ${which}: ${terms} = ${shownTime(total)}.${rest}`
  if (!objective) return computed
  const left = objective.milliseconds - total
  const side = left < 0 ? 'above' : 'below'
  return `${computed} The sum is ${shownTime(Math.abs(left))} ${side} the objective.`
}

const shownTime = (milliseconds: number): string => formatDuration(milliseconds / 1000)
