import type { GraphDiagram } from '../model.ts'
import { callerEffect } from './caller-effect.ts'
import { type Effect, type Fate, weight } from './fate.ts'
import { receiverEffect } from './receiver-effect.ts'
import { type Situation, situations } from './situation.ts'
import { type Loss, whatUsersLose } from './what-users-lose.ts'

/** What became of one component. */
export interface Hit {
  readonly node: string
  readonly fate: Fate
  /** When, in steps along the links; 0 for what was chosen to fail. */
  readonly wave: number
  /** The link that decided it; none for what was chosen. */
  readonly effect?: Effect
}

export interface BlastRadius {
  /** In the order in which the failure reaches them; those of one wave as the picture lists them. */
  readonly hits: readonly Hit[]
  /** Ids of the components that the failure never reaches. */
  readonly unaffected: readonly string[]
  readonly lost: readonly Loss[]
}

/**
 * What follows when components fail, along the typed links of a graph. A failure passes on unless the entry states what stops it:
 * a fallback, a timeout, a circuit breaker, retries, a bulkhead. It is a model of what the entry says, not of the system. Ids that are
 * not in the graph are ignored. To fail more never makes anything better.
 */
export function blastRadius(graph: GraphDiagram, failed: readonly string[]): BlastRadius {
  const situationOf = situations(graph)
  const hits = new Map<string, Hit>()
  for (const { id } of graph.nodes)
    if (failed.includes(id)) hits.set(id, { node: id, fate: 'failed', wave: 0 })
  const fates = (): ReadonlyMap<string, Fate> =>
    new Map([...hits].map(([id, { fate }]): readonly [string, Fate] => [id, fate]))
  // Fates only get worse, and there are three: it ends after as many waves as there are steps down for all components.
  for (let wave = 1; ; wave++) {
    const at = situationOf(fates())
    const worse = graph.nodes.flatMap(({ id }): readonly Hit[] => {
      const effect = strongest(id, at)
      const before = hits.get(id)
      if (!effect || (before && weight[before.fate] >= weight[effect.fate])) return []
      return [{ node: id, fate: effect.fate, wave, effect }]
    })
    if (worse.length === 0) break
    for (const hit of worse) hits.set(hit.node, hit)
  }
  const place = new Map(graph.nodes.map(({ id }, index) => [id, index]))
  return {
    hits: [...hits.values()].sort(
      (a, b) => a.wave - b.wave || (place.get(a.node) ?? 0) - (place.get(b.node) ?? 0),
    ),
    unaffected: graph.nodes.map(({ id }) => id).filter((id) => !hits.has(id)),
    lost: whatUsersLose(graph, situationOf(fates()), failed),
  }
}

/** The worst that any link does to a component; of like effects the first drawn. */
function strongest(id: string, at: Situation): Effect | undefined {
  const effects = [
    ...at.leaving(id).map((link) => callerEffect(link, at)),
    ...at.arriving(id).map((link) => receiverEffect(link, at)),
  ]
  return effects.reduce(
    (worst, each) => (each && (!worst || weight[each.fate] > weight[worst.fate]) ? each : worst),
    undefined,
  )
}
