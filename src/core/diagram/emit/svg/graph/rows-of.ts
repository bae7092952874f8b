import { toLayers } from '../../../layout/channels/layers.ts'
import type { GraphDiagram, GraphGroup, GraphNode } from '../../../model.ts'
import { splitRow } from '../rows/split-row.ts'

export interface BandRow {
  readonly group: GraphGroup | undefined
  readonly nodes: readonly GraphNode[]
}

/** Nodes in rows: by group where there are groups, else by how far they are from the start of the links. */
export function rowsOf(diagram: GraphDiagram): readonly BandRow[] {
  const known = new Set(diagram.groups.map(({ id }) => id))
  const loose = diagram.nodes.filter(({ group }) => group === undefined || !known.has(group))
  const byId = new Map(loose.map((node) => [node.id, node]))
  const layers = toLayers([...byId.keys()], diagram.links)
  const rows = [
    ...diagram.groups.flatMap((group) =>
      splitRow(diagram.nodes.filter((node) => node.group === group.id)).map((nodes) => ({ group, nodes })),
    ),
    ...layers
      .flatMap((ids) => splitRow(ids.flatMap((id) => byId.get(id) ?? [])))
      .map((nodes) => ({ group: undefined, nodes })),
  ]
  return untangle(rows, diagram)
}

/** Reorders the cards of a row where that makes the links shorter; else the author's order stands. */
function untangle(rows: readonly BandRow[], { links }: GraphDiagram): readonly BandRow[] {
  const sorted = [...rows]
  const place = new Map<string, number>()
  const note = (nodes: readonly GraphNode[]): void => {
    for (const [index, { id }] of nodes.entries()) place.set(id, (index + 0.5) / nodes.length)
  }
  for (const { nodes } of rows) note(nodes)
  const length = (ids: ReadonlySet<string>): number =>
    links.reduce((sum, { from, to }) => {
      const touches = ids.has(from) || ids.has(to)
      return touches ? sum + Math.abs((place.get(from) ?? 0.5) - (place.get(to) ?? 0.5)) : sum
    }, 0)
  for (let sweep = 0; sweep < 2; sweep++) {
    for (const [at, row] of sorted.entries()) {
      // Readers start at the first row, in the order it was written in.
      if (at === 0) continue
      const ids = new Set(row.nodes.map(({ id }) => id))
      let best = { nodes: row.nodes, length: length(ids) - 0.1 }
      for (const nodes of permutations(row.nodes)) {
        note(nodes)
        const tried = length(ids)
        if (tried < best.length - 0.001) best = { nodes, length: tried }
      }
      note(best.nodes)
      sorted[at] = { ...row, nodes: best.nodes }
    }
  }
  return sorted
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items]
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  )
}
