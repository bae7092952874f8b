import type { BarsDiagram } from '../../../bars-model.ts'
import type { SankeyDiagram } from '../../../model.ts'
import { linearScale, type ValueScale, valueScale } from '../../svg/bars/value-scale.ts'
import { isDrawable } from '../../svg/sankey/flow-graph.ts'
import { fill } from './cells.ts'
import { bar, cited, labelLines } from './parts.ts'

/** Each value's words, and below them its length; a waterfall's bars begin where the one before ended. */
export function barsText(diagram: BarsDiagram, width: number): readonly string[] {
  const scale = scaleOf(diagram)
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
    if (diagram.style === 'waterfall') start += lengthOf(values)
  }
  return [
    ...fill(`Lengths in ${diagram.unit}${scale.logarithmic ? ', on a logarithmic scale' : ''}.`, width),
    ...out,
    ...(diagram.total
      ? fill(`${diagram.total.label}: ${cited(diagram.total.shown, diagram.total.cites)}`, width)
      : []),
    ...(diagram.missing ?? []).flatMap((name) => fill(`No number published: ${name}`, width)),
  ].map((line) => line.trimEnd())
}

/** A waterfall’s bars lie end to end, so its axis is their sum. */
function scaleOf({ style, bars }: BarsDiagram): ValueScale {
  if (style === 'waterfall') return linearScale(bars.reduce((sum, { values }) => sum + lengthOf(values), 0))
  return valueScale(
    bars.flatMap(({ values, limit }) => [
      ...values.map(({ value }) => value),
      ...(limit ? [limit.value] : []),
    ]),
  )
}

/** A bar’s own length in a waterfall: of its first value. */
function lengthOf([first]: BarsDiagram['bars'][number]['values']): number {
  const value = first?.value ?? 0
  return Number.isFinite(value) ? Math.max(0, value) : 0
}

/** Each source with what flows out of it, all lengths to one scale. */
export function sankeyText(diagram: SankeyDiagram, width: number): readonly string[] {
  const largest = Math.max(0, ...diagram.flows.filter(isDrawable).map(({ value }) => value))
  return [
    ...labelLines(diagram.whole ?? [], width, ''),
    ...[...Map.groupBy(diagram.flows, ({ from }) => from)].flatMap(([source, flows]) => [
      ...fill(`${source}, ${diagram.unit}`, width),
      ...flows.flatMap((flow) => [
        ...fill(
          `${flow.to}: ${cited(flow.label, flow.cites)}${flow.unexplained ? ', which nobody explained' : ''}`,
          width,
          '  ',
        ),
        ...(isDrawable(flow) ? [`  ${bar(flow.value / largest, width - 4)}`] : []),
      ]),
    ]),
    ...(diagram.missing ?? []).flatMap((name) => fill(`No amount published: ${name}`, width)),
    ...(diagram.unitCosts ?? []).flatMap(({ unit, lines }) => [
      ...fill(unit, width),
      ...labelLines(lines, width, '  '),
    ]),
  ]
}
