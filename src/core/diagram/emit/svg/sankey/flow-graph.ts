import type { SankeyDiagram, SankeyFlow } from '../../../model.ts'

export const isDrawable = ({ value, from, to }: SankeyFlow): boolean =>
  Number.isFinite(value) && value > 0 && from !== to

/** Whether flows run in a circle, which the model forbids and d3-sankey throws at. */
export function hasCycle(flows: readonly SankeyFlow[]): boolean {
  const waiting = new Map<string, number>()
  for (const { from, to } of flows) {
    waiting.set(from, waiting.get(from) ?? 0)
    waiting.set(to, (waiting.get(to) ?? 0) + 1)
  }
  const free = [...waiting].filter(([, count]) => count === 0).map(([name]) => name)
  let seen = 0
  for (let name = free.pop(); name !== undefined; name = free.pop()) {
    seen++
    for (const flow of flows) {
      if (flow.from !== name) continue
      const left = (waiting.get(flow.to) ?? 0) - 1
      waiting.set(flow.to, left)
      if (left === 0) free.push(flow.to)
    }
  }
  return seen < waiting.size
}

/** Sources in the order they are first named, each with what flows out of it. */
export function bySource(diagram: SankeyDiagram): ReadonlyMap<string, readonly SankeyFlow[]> {
  return Map.groupBy(diagram.flows, ({ from }) => from)
}
