import type { Bar, BarsDiagram } from '../../diagram/bars-model.ts'
import { categories } from '../../schema/categories.ts'
import type { Statistics } from '../../stats/statistics.ts'
import type { Readings } from './readings.ts'

/** The charts of the page of numbers, to be drawn as every other picture is. */
export function statisticsCharts(
  { entries, evidence }: Statistics,
  readings: Readings | undefined,
): readonly BarsDiagram[] {
  const coverage = categories.map(({ folder, title }) => {
    const { accepted, target } = entries.byCategory[folder] ?? { accepted: 0, target: 0 }
    return { name: title, value: (100 * accepted) / Math.max(1, target), shown: `${accepted} of ${target}` }
  })
  const grades = Object.entries(evidence.byGrade).map(([name, value]) => ({
    name,
    value,
    shown: String(value),
  }))
  return [
    chart('coverage', 'Coverage of the 940', '% of the target', 'Diagrams that pass every check', coverage),
    chart(
      'grades',
      'Where figures were read',
      'figures',
      'Figures by the best grade of their sources',
      grades,
    ),
    ...(readings === undefined
      ? []
      : [
          chart(
            'freshness',
            'When sources were read',
            'sources',
            'Sources by the date of their reading',
            readings.byTime.map(({ when, count }) => ({ name: when, value: count, shown: String(count) })),
          ),
        ]),
  ]
}

function chart(
  id: string,
  title: string,
  unit: string,
  measures: string,
  rows: readonly { readonly name: string; readonly value: number; readonly shown: string }[],
): BarsDiagram {
  const bar: Bar = {
    name: measures,
    values: rows.map(({ name, value, shown }) => ({ label: name, value, shown, cites: [] })),
  }
  return {
    kind: 'bars',
    id,
    title,
    description: `${measures}: ${rows.map(({ name, shown }) => `${name} ${shown}`).join(', ')}.`,
    style: 'ladder',
    unit,
    bars: [bar],
  }
}
