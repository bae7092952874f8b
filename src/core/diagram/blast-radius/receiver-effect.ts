import type { GraphLink } from '../model.ts'
import { what } from './caller-effect.ts'
import type { Effect, Fate } from './fate.ts'
import type { Situation } from './situation.ts'

/** What the near end of a link does to the component that is called or receives, or nothing. */
export function receiverEffect(link: GraphLink, at: Situation): Effect | undefined {
  const fate = at.fateOf(link.from)
  if (link.kind === 'failure') return taken(link, fate, at)
  if (fate !== 'failed') return undefined
  const near = at.nameOf(link.from)
  switch (link.kind) {
    case 'sync':
    case 'fallback':
      return undefined
    case 'async': {
      const lost = `no more ${what(link) ?? 'messages'} from ${near}`
      return hasOtherSenders(link.to, at)
        ? effect(link, 'spared', `${lost}; others still send`)
        : effect(link, 'degraded', lost)
    }
    case 'replication':
      return effect(link, 'degraded', `no more changes from ${near}: out of date from then on`)
    case 'control':
      return effect(link, 'spared', `no more commands from ${near}; on with the last ones`)
    default:
      return link.kind satisfies never
  }
}

/** A way that the entry itself tells of, in its words. */
function taken(link: GraphLink, fate: Fate | undefined, at: Situation): Effect | undefined {
  if (fate !== 'failed' && fate !== 'degraded') return undefined
  const [first] = link.lines
  const how = first?.text ?? `taken along by ${at.nameOf(link.from)}`
  const cites = first?.cites ?? []
  if (fate === 'degraded')
    return effect(link, 'degraded', `in part, as ${at.nameOf(link.from)} is: ${how}`, cites)
  const bulkhead = at.bulkheadBetween(link.from, link.to)
  return bulkhead
    ? effect(link, 'degraded', `${how} The bulkhead around ${bulkhead.name} keeps the rest inside`, cites)
    : effect(link, 'failed', how, cites)
}

const hasOtherSenders = (id: string, at: Situation): boolean =>
  at.arriving(id).some(({ kind, from }) => kind === 'async' && at.fateOf(from) !== 'failed')

const effect = (by: GraphLink, fate: Fate, why: string, cites: readonly number[] = []): Effect => ({
  fate,
  why,
  cites,
  by,
  isWorstCase: false,
})
