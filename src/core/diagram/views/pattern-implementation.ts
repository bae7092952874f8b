import type { Entry } from '../../corpus/entry.ts'
import { isAbsent } from '../../schema/absence.ts'
import type { Diagram } from '../model.ts'
import { absenceWord, type LineMaker, plain, settingLines } from './lines.ts'

/** The pattern at work, step by step, and a table of its real settings. */
export function patternImplementationView(
  { data }: Entry<'pattern-implementation'>,
  make: LineMaker,
): readonly Diagram[] {
  return [
    {
      kind: 'sequence',
      id: 'sequence',
      title: plain(data.title),
      description: `${data.flow.length} steps between ${data.participants.map(({ name }) => plain(name)).join(', ')}.`,
      participants: data.participants.map(({ id, name, layer, facts, settings }) => ({
        id,
        name: plain(name),
        layer,
        lines: [...facts.flatMap((fact) => make.line('fact', fact)), ...settingLines(settings, make)],
      })),
      messages: data.flow.map((step) => ({
        from: step.from,
        to: step.to,
        text: plain(step.does),
        kind: step.kind,
        lines: [
          ...make.line('fact', step.takes, 'Takes: '),
          ...make.line('failure', step['if-it-fails'], 'If it fails: '),
        ],
      })),
    },
    {
      kind: 'table',
      id: 'settings',
      title: `${plain(data.title)}: settings`,
      description: `${data.settings.length} settings with their values and reasons.`,
      columns: ['Setting', 'Value', 'Why'],
      rows: data.settings.map(({ name, value, why }) => ({
        name: plain(name),
        cells: [
          isAbsent(value) ? [absenceWord(value)] : make.line('fact', value),
          isAbsent(why) ? [absenceWord(why)] : make.line('note', why),
        ],
      })),
    },
  ]
}
