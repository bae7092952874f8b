import type { BarsDiagram } from '../../bars-model.ts'
import { comment } from './comment.ts'
import { chartText } from './escape.ts'
import { plainNumber } from './plain-number.ts'

/** A bar for each value; a limit becomes a second series, drawn as a line. What has no bar stands in comments. */
export function barsToMermaid(diagram: BarsDiagram): string {
  const bars = diagram.bars.flatMap((bar) =>
    bar.values.map(({ label, value }) => ({
      name: bar.values.length === 1 ? bar.name : `${bar.name} ${label}`,
      value,
      limit: bar.limit?.value,
    })),
  )
  const finite = bars.filter(({ value }) => Number.isFinite(value) && value >= 0)
  const shown = finite.length === 0 ? [{ name: '-', value: 0, limit: undefined }] : finite
  const top = Math.max(1e-6, ...shown.flatMap(({ value, limit }) => [value, limit ?? 0]))
  const lines = [
    'xychart-beta horizontal',
    `  title ${chartText(diagram.title)}`,
    `  x-axis [${shown.map(({ name }) => chartText(name)).join(', ')}]`,
    `  y-axis ${chartText(diagram.unit)} 0 --> ${plainNumber(top)}`,
    `  bar [${shown.map(({ value }) => plainNumber(value)).join(', ')}]`,
  ]
  if (shown.some(({ limit }) => limit !== undefined)) {
    lines.push(`  line [${shown.map(({ value, limit }) => plainNumber(limit ?? value)).join(', ')}]`)
  }
  if (diagram.total) lines.push(comment(`${diagram.total.label}: ${diagram.total.shown}`))
  for (const name of diagram.missing ?? []) lines.push(comment(`No figure to draw: ${name}`))
  return `${lines.join('\n')}\n`
}
