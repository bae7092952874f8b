import type { GraphDiagram, GraphGroup, GraphLink, GraphNode } from '../model.ts'
import type { Fate } from './fate.ts'

/** A graph at one moment of a failure, with the questions that the rules ask of it. */
export interface Situation {
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly leaving: (id: string) => readonly GraphLink[]
  readonly arriving: (id: string) => readonly GraphLink[]
  readonly fateOf: (id: string) => Fate | undefined
  readonly nameOf: (id: string) => string
  /** The group around `inside` that states a bulkhead and does not hold `outside`. */
  readonly bulkheadBetween: (inside: string, outside: string) => GraphGroup | undefined
}

/** The situation as a function of the fates: what does not change is worked out once. */
export function situations(graph: GraphDiagram): (fates: ReadonlyMap<string, Fate>) => Situation {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const groups = new Map(graph.groups.map((group) => [group.id, group]))
  const links = graph.links.filter(({ from, to }) => from !== to && nodes.has(from) && nodes.has(to))
  const leaving = Map.groupBy(links, ({ from }) => from)
  const arriving = Map.groupBy(links, ({ to }) => to)
  return (fates) => ({
    nodes,
    leaving: (id) => leaving.get(id) ?? [],
    arriving: (id) => arriving.get(id) ?? [],
    fateOf: (id) => fates.get(id),
    nameOf: (id) => nodes.get(id)?.name ?? id,
    bulkheadBetween: (inside, outside) => {
      const around = nodes.get(inside)?.group
      const group = around === undefined ? undefined : groups.get(around)
      return group?.domain?.hasBulkhead && nodes.get(outside)?.group !== group.id ? group : undefined
    },
  })
}

/** Those whose loss is what a failure is measured by. */
export const isUser = ({ shape, layer }: Pick<GraphNode, 'shape' | 'layer'>): boolean =>
  shape === 'person' || layer === 'user'
