import type { SankeyFlow } from '../../../model.ts'

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

/** Everything that flows out of where nothing flows in: the whole that shares are of. */
export function wholeOf(flows: readonly SankeyFlow[]): number {
  const fed = new Set(flows.map(({ to }) => to))
  return flows.reduce((sum, { from, value }) => (fed.has(from) ? sum : sum + value), 0)
}

export interface OutlineRow {
  readonly flow: SankeyFlow
  /** 0 for what flows out of a source of its own. */
  readonly depth: number
}

/**
 * The flows as a list with indents: each source that nothing feeds with its parts, their parts below them. A name fed twice
 * has its parts under the first; what flows in a circle comes last, from wherever it is first named.
 */
export function outline(
  flows: readonly SankeyFlow[],
): readonly { readonly source: string; readonly rows: readonly OutlineRow[] }[] {
  const out = Map.groupBy(flows, ({ from }) => from)
  const fed = new Set(flows.map(({ to }) => to))
  const opened = new Set<string>()
  const rowsFrom = (source: string, depth: number): OutlineRow[] => {
    if (opened.has(source)) return []
    opened.add(source)
    return (out.get(source) ?? []).flatMap((flow) => [{ flow, depth }, ...rowsFrom(flow.to, depth + 1)])
  }
  const sources = [...out.keys()]
  return [...sources.filter((name) => !fed.has(name)), ...sources]
    .map((source) => ({ source, rows: rowsFrom(source, 0) }))
    .filter(({ rows }) => rows.length > 0)
}
