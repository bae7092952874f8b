import type { Entry } from '../../corpus/entry.ts'
import type { Bar } from '../bars-model.ts'
import type { Diagram } from '../model.ts'
import { figureValue } from './figure-value.ts'
import { type LineMaker, plain } from './lines.ts'

/** Each limit as the share of its proven bound that the defaults use; the fullest first, for it breaks first. */
export function capacityModelView({ data }: Entry<'capacity-model'>, make: LineMaker): readonly Diagram[] {
  const bars = data.limits
    .flatMap((limit): readonly Bar[] => {
      const load = figureValue(limit.gives)
      const bound = figureValue(limit.bound)
      if (load === undefined || bound === undefined || bound === 0) return []
      return [
        {
          name: plain(limit.name),
          values: [
            {
              label: 'load',
              value: (load / bound) * 100,
              shown: plain(limit.gives),
              cites: make.cites(limit.gives),
            },
          ],
          limit: { value: 100, shown: plain(limit.bound), cites: make.cites(limit.bound) },
          note: plain(limit.beyond),
        },
      ]
    })
    .sort((a, b) => (b.values[0]?.value ?? 0) - (a.values[0]?.value ?? 0))
  const drawn = new Set(bars.map(({ name }) => name))
  const missing = data.limits.map(({ name }) => plain(name)).filter((name) => !drawn.has(name))
  const table: Diagram = {
    kind: 'table',
    id: 'parameters',
    title: `${plain(data.title)}: parameters`,
    description: `${data.parameters.length} parameters of the model with their defaults.`,
    columns: ['Parameter', 'Default', 'Range'],
    rows: data.parameters.map((parameter) => ({
      name: plain(parameter.means),
      cells: [make.line('fact', parameter.default), make.line('note', parameter.range)],
    })),
  }
  if (bars.length === 0) return [table]
  return [
    {
      kind: 'bars',
      id: 'limits',
      title: plain(data.title),
      description: `How full each limit is at the defaults; “${bars[0]?.name}” is reached first.`,
      style: 'limits',
      unit: '% of the limit',
      bars,
      missing,
    },
    table,
  ]
}
