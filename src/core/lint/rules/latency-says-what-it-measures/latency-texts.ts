import type { AnyEntry } from '../../../corpus/entry.ts'
import type { Absence } from '../../../schema/absence.ts'
import type { Pointer } from '../../../schema/text-spots.ts'
import { systemGraphOf } from '../../system-graph-of.ts'

/** A text that states a latency, with the words beside it that may say which one. */
export interface LatencyText {
  readonly at: Pointer
  readonly text: string
  readonly context: string
}

/** A time that something takes to answer, and no interval, lag, age or length of an outage. */
const isLatency =
  /\b(latency|latencies|respon(ds?|ses?|se times?)|response times?|round[- ]?trips?|rtt|answers? (in|within|after)|served in|replies in|reads? in|writes? in|ping)\b/i

/** Every text of an entry that states a latency: the fields for it, and facts and limits that speak of one. */
export function latencyTexts(entry: AnyEntry): readonly LatencyText[] {
  const found: LatencyText[] = []
  const add = (at: Pointer, text: string | Absence | undefined, context = ''): void => {
    if (typeof text === 'string') found.push({ at, text, context })
  }
  const addIfLatency = (at: Pointer, text: string | Absence | undefined): void => {
    if (typeof text === 'string' && isLatency.test(text)) add(at, text)
  }
  const graph = systemGraphOf(entry)
  for (const [index, node] of (graph?.nodes ?? []).entries()) {
    for (const [which, fact] of node.facts.entries()) addIfLatency(['nodes', index, 'facts', which], fact)
    addIfLatency(['nodes', index, 'limit'], node.limit)
  }
  for (const [index, { latency }] of (graph?.links ?? []).entries()) add(['links', index, 'latency'], latency)
  addIfLatency(['scale', 'load'], entry.data.scale.load)
  addIfLatency(['scale', 'tested-limit'], entry.data.scale['tested-limit'])
  if (entry.kind === 'pattern-implementation') {
    for (const [index, { facts }] of entry.data.participants.entries())
      for (const [which, fact] of facts.entries()) addIfLatency(['participants', index, 'facts', which], fact)
  }
  if (entry.kind === 'performance-profile') {
    for (const [index, { name, measures }] of entry.data.stages.entries())
      for (const [which, { of, value }] of measures.entries())
        if (/\d|latency|time/i.test(of) || isLatency.test(value))
          add(['stages', index, 'measures', which, 'value'], value, `${of} ${name}`)
  }
  if (entry.kind === 'system-request-flow' && Array.isArray(entry.data.slos)) {
    for (const [index, { name, measured }] of entry.data.slos.entries())
      if (isLatency.test(name)) add(['slos', index, 'measured'], measured, name)
  }
  return found
}
