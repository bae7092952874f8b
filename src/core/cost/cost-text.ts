import { stripMarks } from '../evidence/marks.ts'
import { writeAmount } from '../evidence/number-shape.ts'
import type { CostModel } from './cost-model.ts'
import { resultTitle } from './cost-model.ts'
import { offeredFor } from './read-changes.ts'
import type { CostChanges, Repriced } from './reprice.ts'

/** A cost model for the terminal: what was published, what it comes to now, and what can be changed. */
export function costText(
  title: string,
  model: CostModel,
  changes: CostChanges,
  { costs, kept }: Repriced,
): string {
  const isChanged = costs.some(({ ratio }) => ratio !== 1)
  const rows = costs.map(({ name, published, now, ratio }) =>
    isChanged
      ? [
          resultTitle(name),
          published,
          now,
          ratio === 1 ? '' : ratio === undefined ? '–' : `× ${short(ratio)}`,
        ]
      : [resultTitle(name), published],
  )
  const heads = isChanged ? ['', 'as published', 'now', 'change'] : ['', 'as published']
  const settings = model.settings.map(({ name, text, shape }) => {
    const changed = changes.values.get(name)
    return [name, text, changed === undefined ? '' : `now ${writeAmount(changed, shape, 6)}`]
  })
  const prices = model.prices.map(({ item, region, term, text, offers }) => [
    item,
    [text, region, term].filter((each) => each !== undefined).join(', '),
    offers.length > 1 ? `${offers.length} prices` : '',
  ])
  const offered = (['region', 'term'] as const).flatMap((part) => {
    const values = offeredFor(model, part)
    return values.length > 1 ? [`  --set ${part}=…  ${values.join(', ')}`] : []
  })
  const assumptions = [...new Set(model.results.flatMap(({ assumes }) => (assumes ?? []).map(stripMarks)))]
  return [
    title,
    '',
    ...table([heads, ...rows]),
    ...(kept.length === 0
      ? []
      : [
          '',
          `Kept at their own price, because the lists hold none for that: ${kept.map(({ item }) => item).join(', ')}.`,
        ]),
    ...(settings.length === 0 ? [] : ['', 'Numbers (--set name=value)', ...table(settings)]),
    ...(prices.length === 0 ? [] : ['', 'List prices (--set item=value)', ...table(prices), ...offered]),
    ...(assumptions.length === 0
      ? []
      : ['', 'Modelled. Assumes', ...assumptions.map((each) => `  - ${each}`)]),
    '',
  ].join('\n')
}

/** Three significant digits, without an exponent. */
const short = (ratio: number): string => String(Number(ratio.toPrecision(3)))

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  )
}
