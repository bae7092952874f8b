import type { BarsDiagram } from '../../../model.ts'
import { item, type Outline } from './outline.ts'

export const barsOutline = (diagram: BarsDiagram): Outline => ({
  ordered: diagram.style === 'waterfall',
  items: diagram.bars.map(({ name, values, limit, note }) =>
    item(name, [
      ...(note === undefined ? [] : [item(note)]),
      ...values.map(({ label, shown, cites }) => item(`${label}: ${shown}`, [], { cites })),
      ...(limit === undefined ? [] : [item(`Limit: ${limit.shown}`, [], { cites: limit.cites })]),
    ]),
  ),
})
