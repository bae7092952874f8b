import type { Entry } from '../../corpus/entry.ts'
import { isAbsent } from '../../schema/absence.ts'
import type { Diagram, TreeNode } from '../model.ts'
import { absenceWord, type LineMaker, plain } from './lines.ts'

/** The questions that decide, in order, and the values side by side. */
export function technologyComparisonView(
  { data }: Entry<'technology-comparison'>,
  make: LineMaker,
): readonly Diagram[] {
  const nameOf = (id: string): string => plain(data.options.find((option) => option.id === id)?.name ?? id)
  const questions = data.choose.slice(0, -1)
  const last = data.choose.at(-1)
  const endId = (index: number): string => `take-${index + 1}`
  const nodes: TreeNode[] = questions.map((choice, index) => ({
    id: `ask-${index + 1}`,
    kind: 'question',
    name: plain(choice.when),
    lines: [],
    answers: [
      { label: 'yes', to: endId(index) },
      { label: 'no', to: index + 1 < questions.length ? `ask-${index + 2}` : endId(questions.length) },
    ],
  }))
  for (const [index, choice] of data.choose.entries()) {
    nodes.push({
      id: endId(index),
      kind: 'action',
      name: nameOf(choice.option),
      lines: [
        ...(choice === last ? make.line('note', choice.when) : []),
        ...make.line('note', choice.because),
      ],
      answers: [],
    })
  }
  return [
    {
      kind: 'tree',
      id: 'decision',
      title: `${plain(data.title)}: which one`,
      description: `${questions.length} questions that lead to ${data.options.map(({ name }) => plain(name)).join(' or ')}.`,
      root: 'ask-1',
      nodes,
    },
    {
      kind: 'table',
      id: 'values',
      title: `${plain(data.title)}: side by side`,
      description: `${data.criteria.length} criteria for ${data.options.map(({ name }) => plain(name)).join(', ')}.`,
      columns: ['Criterion', ...data.options.map(({ name }) => plain(name))],
      rows: data.criteria.map(({ name, values }) => ({
        name: plain(name),
        cells: data.options.map(({ id }) => {
          const value = values[id]
          return isAbsent(value) ? [absenceWord(value)] : make.line('fact', value)
        }),
      })),
    },
  ]
}
