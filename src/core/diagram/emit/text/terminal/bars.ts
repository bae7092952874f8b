import type { BarsDiagram, SankeyDiagram } from '../../../model.ts'
import { valueScale, waterfallLength } from '../../svg/bars/value-scale.ts'
import { bySource, isDrawable } from '../../svg/sankey/flow-graph.ts'
import { fill } from './cells.ts'
import { bar, cited } from './parts.ts'

/** Each value's words, and below them its length; a waterfall's bars begin where the one before ended. */
export function barsText(diagram: BarsDiagram, width: number): readonly string[] {
  const scale = valueScale(diagram)
  const room = width - 4
  const out: string[] = []
  let start = 0
  for (const { name, note, values, limit } of diagram.bars) {
    out.push(...fill(name, width), ...(note === undefined ? [] : fill(note, width, '  ')))
    for (const { label, value, shown, cites } of values) {
      out.push(...fill(`${label}: ${cited(shown, cites)}`, width, '  '))
      const before =
        diagram.style === 'waterfall' ? Math.min(room - 3, Math.floor(scale.share(start) * room)) : 0
      const over = limit !== undefined && value > limit.value ? ' !' : ''
      out.push(`  ${' '.repeat(before)}${bar(scale.share(value), Math.max(1, room - before - 2))}${over}`)
    }
    if (limit) {
      out.push(...fill(`Limit: ${cited(limit.shown, limit.cites)}`, width, '  '))
      out.push(`  ${'─'.repeat(Math.max(0, Math.round(scale.share(limit.value) * (room - 2)) - 1))}┤`)
    }
    if (diagram.style === 'waterfall') start += waterfallLength({ name, values })
  }
  return [
    ...fill(`Lengths in ${diagram.unit}${scale.logarithmic ? ', on a logarithmic scale' : ''}.`, width),
    ...out,
  ].map((line) => line.trimEnd())
}

/** Each source with what flows out of it, all lengths to one scale. */
export function sankeyText(diagram: SankeyDiagram, width: number): readonly string[] {
  const largest = Math.max(0, ...diagram.flows.filter(isDrawable).map(({ value }) => value))
  return [...bySource(diagram)].flatMap(([source, flows]) => [
    ...fill(`${source}, ${diagram.unit}`, width),
    ...flows.flatMap((flow) => [
      ...fill(`${flow.to}: ${cited(flow.label, flow.cites)}`, width, '  '),
      ...(isDrawable(flow) ? [`  ${bar(flow.value / largest, width - 4)}`] : []),
    ]),
  ])
}
