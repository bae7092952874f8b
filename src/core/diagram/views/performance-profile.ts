import type { Entry } from '../../corpus/entry.ts'
import type { Bar } from '../bars-model.ts'
import type { Diagram } from '../model.ts'
import { figureValue, unitFactor } from './figure-value.ts'
import { type LineMaker, plain } from './lines.ts'

/** A ladder for each stage or configuration that has measures in the chart's unit, and a table of all measures. */
export function performanceProfileView(
  { data }: Entry<'performance-profile'>,
  make: LineMaker,
): readonly Diagram[] {
  const factor = unitFactor(data['chart-unit'])
  const dimension = unitDimension(data['chart-unit'])
  const bars = data.stages.flatMap((stage): readonly Bar[] => {
    const values = stage.measures.flatMap(({ of, value }) => {
      const base = figureValue(value, (each) => dimension === undefined || each === dimension)
      return base === undefined
        ? []
        : [{ label: plain(of), value: base / factor, shown: plain(value), cites: make.cites(value) }]
    })
    return values.length === 0
      ? []
      : [
          {
            name: plain(stage.name),
            values,
            ...(typeof stage.share === 'string' ? { note: plain(stage.share) } : {}),
            ...(isTarget.test(stage.name) ? { target: true } : {}),
          },
        ]
  })
  const drawn = new Set(bars.map(({ name }) => name))
  const missing = data.stages.map(({ name }) => plain(name)).filter((name) => !drawn.has(name))
  const measures = [...new Set(data.stages.flatMap((stage) => stage.measures.map(({ of }) => plain(of))))]
  const table: Diagram = {
    kind: 'table',
    id: 'measures',
    title: `${plain(data.title)}: measures`,
    description: `${data.stages.length} stages or configurations by ${measures.join(', ')}.`,
    columns: ['Measured', ...measures],
    rows: data.stages.map((stage) => ({
      name: plain(stage.name),
      cells: measures.map((measure) =>
        stage.measures
          .filter(({ of }) => plain(of) === measure)
          .flatMap(({ value }) => make.line('fact', value)),
      ),
    })),
  }
  if (bars.length === 0) return [table]
  return [
    {
      kind: 'bars',
      id: 'ladder',
      title: plain(data.title),
      description: `${bars.map(({ name, values }) => `${name}: ${values.map(({ label, shown }) => `${label} ${shown}`).join(', ')}`).join('; ')}.`,
      style: 'ladder',
      unit: plain(data['chart-unit']),
      bars,
      missing,
    },
    table,
  ]
}

/** Names that entries give to what was asked for rather than measured: `The objective`, `SLO of the team`. */
const isTarget = /\b(?:SL[OA]s?|targets?|objectives?|asked to|goals?)\b/i

/** The dimension of a chart's unit, or undefined where any figure will do. */
function unitDimension(unit: string): string | undefined {
  const dimensions: Readonly<Record<string, string>> = {
    ns: 'time',
    µs: 'time',
    us: 'time',
    ms: 'time',
    s: 'time',
    min: 'time',
    '%': 'percent',
  }
  return dimensions[unit]
}
