import type { BarsDiagram } from '../../../bars-model.ts'
import { item, type Outline } from './outline.ts'

export const barsOutline = (diagram: BarsDiagram): Outline => ({
  ordered: diagram.style === 'waterfall',
  items: [
    ...diagram.bars.map(({ name, values, limit, note, target }) =>
      item(target ? `${name} (asked for, not measured)` : name, [
        ...(note === undefined ? [] : [item(note)]),
        ...values.map(({ label, shown, cites }) => item(`${label}: ${shown}`, [], { cites })),
        ...(limit === undefined ? [] : [item(`Limit: ${limit.shown}`, [], { cites: limit.cites })]),
      ]),
    ),
    ...(diagram.total
      ? [item(`${diagram.total.label}: ${diagram.total.shown}`, [], { cites: diagram.total.cites })]
      : []),
    ...(diagram.missing ?? []).map((name) => item(`No number published: ${name}`)),
  ],
})
