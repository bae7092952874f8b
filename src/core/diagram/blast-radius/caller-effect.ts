import type { GraphLink, Guard } from '../model.ts'
import type { Effect, Fate } from './fate.ts'
import { isUser, type Situation } from './situation.ts'

/** What the far end of a link does to the component that calls or sends, or nothing. */
export function callerEffect(link: GraphLink, at: Situation): Effect | undefined {
  const fate = at.fateOf(link.to)
  const far = at.nameOf(link.to)
  switch (link.kind) {
    case 'sync':
      return fate === 'failed' ? noAnswer(link, at) : fate === 'degraded' ? someAnswers(link, at) : undefined
    case 'async':
      return fate === undefined || fate === 'spared' ? undefined : notPassedOn(link, fate, at)
    case 'replication':
      return fate === 'failed'
        ? effect(link, 'spared', `one copy fewer: ${far} no longer follows`)
        : undefined
    case 'fallback':
      return fate === 'failed'
        ? effect(link, 'spared', `the fallback, ${far}, is gone; felt only when it is needed`)
        : undefined
    case 'control':
    case 'failure':
      return undefined
    default:
      return link.kind satisfies never
  }
}

function noAnswer(link: GraphLink, at: Situation): Effect {
  const { from, to } = link
  const far = at.nameOf(to)
  const lost = what(link) === undefined ? far : `${far} (${what(link)})`
  const standIn = fallbackOf(link, at)
  if (standIn !== undefined)
    return effect(link, 'spared', `${at.nameOf(standIn)}, the fallback, stands in for ${far}`)
  const others = at.leaving(from).some((each) => each.kind === 'sync' && at.fateOf(each.to) !== 'failed')
  if (!others) return effect(link, 'failed', `no answer from ${lost}, and nothing else to ask`)
  const guard = guardOf(link, ['timeout', 'breaker'])
  if (guard)
    return effect(
      link,
      'degraded',
      `no answer from ${lost}; the rest goes on, by its ${words[guard.kind]}: ${guard.text}`,
      guard.cites,
    )
  const bulkhead = at.bulkheadBetween(to, from)
  if (bulkhead)
    return effect(
      link,
      'degraded',
      `no answer from ${lost}; the bulkhead around ${bulkhead.name} keeps the failure inside`,
    )
  const node = at.nodes.get(from)
  // A person who gets no answer goes on with what does answer.
  if (node && isUser(node)) return effect(link, 'degraded', `no answer from ${lost}; the rest still answers`)
  return {
    ...effect(
      link,
      'failed',
      `no answer from ${lost}, and no timeout, circuit breaker or fallback is stated: waiting is taken to stop all else`,
    ),
    isWorstCase: true,
  }
}

function someAnswers(link: GraphLink, at: Situation): Effect {
  const far = at.nameOf(link.to)
  const standIn = fallbackOf(link, at)
  if (standIn !== undefined)
    return effect(link, 'spared', `${at.nameOf(standIn)}, the fallback, stands in for ${far}`)
  const guard = guardOf(link, ['retry', 'breaker'])
  if (guard)
    return effect(
      link,
      'spared',
      `${far} answers in part; covered by the ${words[guard.kind]}: ${guard.text}`,
      guard.cites,
    )
  const about = what(link)
  return effect(link, 'degraded', `${far} answers ${about === undefined ? '' : `${about} `}in part only`)
}

const words: Readonly<Record<Guard['kind'], string>> = {
  timeout: 'timeout',
  retry: 'retries',
  breaker: 'circuit breaker',
}

/** The node that takes over, where one is drawn and stands. */
const fallbackOf = ({ from, to }: GraphLink, at: Situation): string | undefined =>
  at
    .leaving(from)
    .find((each) => each.kind === 'fallback' && each.to !== to && at.fateOf(each.to) !== 'failed')?.to

/** Nothing waits for a message to arrive; but whoever can pass on nothing at all is of little use, unless it is there to keep things. */
function notPassedOn(link: GraphLink, fate: Fate, at: Situation): Effect | undefined {
  const { from, to } = link
  const far = at.nameOf(to)
  const sent = what(link) ?? 'what is sent'
  if (at.nodes.get(from)?.shape === 'queue')
    return effect(link, 'spared', `${sent} for ${far} is kept in the queue`)
  const hasOtherWays = at.leaving(from).some((each) => {
    const other = at.fateOf(each.to)
    return (each.kind === 'sync' || each.kind === 'async') && other !== 'failed' && other !== 'degraded'
  })
  if (hasOtherWays)
    return fate === 'failed'
      ? effect(link, 'spared', `nothing waits for ${far}: ${sent} is queued or lost`)
      : undefined
  return effect(
    link,
    'degraded',
    fate === 'failed'
      ? `all that is passed on goes to ${far}: it is queued or lost`
      : `all that is passed on goes to ${far}, which takes part of it only`,
  )
}

const guardOf = ({ guards = [] }: GraphLink, kinds: readonly Guard['kind'][]): Guard | undefined =>
  guards.find(({ kind }) => kinds.includes(kind))

const effect = (by: GraphLink, fate: Fate, why: string, cites: readonly number[] = []): Effect => ({
  fate,
  why,
  cites,
  by,
  isWorstCase: false,
})

/** What a link carries, where it is said in few words. */
export function what({ lines: [first] }: GraphLink): string | undefined {
  return first && first.role === 'fact' && first.text.length <= 60 ? first.text : undefined
}
