import type { Entry } from '../../corpus/entry.ts'
import { isAbsent } from '../../schema/absence.ts'
import type { Diagram, Line } from '../model.ts'
import { figureValue } from './figure-value.ts'
import { absenceLine, type LineMaker, plain } from './lines.ts'

/** The phases with their checks, rollbacks and points of no return, and what came out of it. */
export function migrationPlaybookView(
  { data }: Entry<'migration-playbook'>,
  make: LineMaker,
): readonly Diagram[] {
  return [
    {
      kind: 'stages',
      style: 'phases',
      id: 'phases',
      title: plain(data.title),
      description: `${data.phases.length} phases: ${data.phases.map(({ name }) => plain(name)).join(', ')}.`,
      stages: data.phases.map((phase) => {
        const sections: { heading: string; lines: readonly Line[] }[] = [
          { heading: 'Do', lines: make.line('fact', phase.does) },
          { heading: 'Verify', lines: make.line('limit', phase.verify) },
          { heading: 'Traffic', lines: make.line('fact', phase.traffic) },
          { heading: 'Starts', lines: make.line('note', phase.starts) },
          { heading: 'Lasts', lines: make.line('note', phase.lasts) },
        ]
        const moved = isAbsent(phase.traffic)
          ? undefined
          : figureValue(phase.traffic, (dimension) => dimension === 'percent')
        return {
          name: plain(phase.name),
          sections: sections.filter(({ lines }) => lines.length > 0),
          pointOfNoReturn: phase['point-of-no-return'],
          rollback: isAbsent(phase.rollback)
            ? absenceLine(phase.rollback, make)
            : make.line('fact', phase.rollback),
          ...(moved === undefined ? {} : { percentMoved: moved }),
        }
      }),
    },
    {
      kind: 'table',
      id: 'outcome',
      title: `${plain(data.title)}: before and after`,
      description: `${data.outcome.length} measures before and after.`,
      columns: ['Measure', 'Before', 'After'],
      rows: data.outcome.map(({ measure, before, after }) => ({
        name: plain(measure),
        cells: [
          isAbsent(before) ? absenceLine(before, make) : make.line('note', before),
          isAbsent(after) ? absenceLine(after, make) : make.line('fact', after),
        ],
      })),
    },
  ]
}
