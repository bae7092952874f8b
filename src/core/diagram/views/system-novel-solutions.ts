import type { Entry } from '../../corpus/entry.ts'
import type { Diagram } from '../model.ts'
import { type LineMaker, plain } from './lines.ts'

/** Problem, invention, how it works, what it brought. */
export function systemNovelSolutionsView(
  { data }: Entry<'system-novel-solutions'>,
  make: LineMaker,
): readonly Diagram[] {
  return [
    {
      kind: 'table',
      id: 'solutions',
      title: plain(data.title),
      description: `${data.solutions.length} inventions: ${data.solutions.map(({ invented }) => plain(invented)).join(', ')}.`,
      columns: ['Invented', 'For', 'How it works', 'Brought'],
      rows: data.solutions.map((solution) => ({
        name: plain(solution.invented),
        cells: [
          make.line('failure', solution.problem),
          [
            ...make.line('fact', solution.how),
            ...solution.settings.flatMap((setting) => make.line('fact', setting)),
          ],
          [...make.line('fact', solution.result), ...make.line('note', solution.since, 'Since ')],
        ],
      })),
    },
  ]
}
