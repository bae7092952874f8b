import { entryFigures } from '../../../corpus/entry-evidence.ts'
import { printedBy } from '../../../corpus/printed-by.ts'
import { isPrinted } from '../../../evidence/is-printed.ts'
import { calculationGives } from '../../calculation-gives.ts'
import { figurePlace } from '../../figure-place.ts'
import type { EntryRule } from '../../rule.ts'

export const figureInSource = {
  code: 'figure-in-source',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'A figure stands, as printed, in the list of each source it is marked with.',
  *check(entry, corpus) {
    for (const found of entryFigures(entry)) {
      const { spot, figure, marks } = found
      const lacking: string[] = []
      let vouched = false
      for (const mark of marks) {
        if (mark.kind === 'calculation') {
          if (calculationGives(entry, mark.id, figure)) vouched = true
          else lacking.push(`=${mark.id}`)
          continue
        }
        for (const { key } of mark.keys) {
          const source = corpus.sources.get(key)
          if (!source || isPrinted(figure, printedBy(source.data))) vouched = true
          else lacking.push(`@${key}`)
        }
      }
      // An instant leans on whichever mark beside it prints the time; a figure in prose on each one it names.
      if (marks.length === 0 || lacking.length === 0 || (spot.role === 'instant' && vouched)) continue
      const [first = ''] = lacking
      const name = first.slice(1)
      yield {
        at: spot.pointer,
        on: figurePlace(found),
        message: first.startsWith('=')
          ? `“${figure.text}” is not what the calculation “${name}” gives.`
          : `“${figure.text}” is not among the figures seen in “${name}”.`,
        help: first.startsWith('=')
          ? 'State the result as `gives` has it, or mend the calculation.'
          : 'Read the source again: state the figure as it prints it (with its bound, such as “over”), or add it, as printed, to the source’s `figures`.',
        related: first.startsWith('=')
          ? [{ path: entry.path, at: ['calculations', name, 'gives'], message: 'The calculation’s result.' }]
          : [
              {
                path: corpus.sources.get(name)?.path ?? '',
                at: ['figures'],
                message: 'The figures seen in the source.',
              },
            ],
      }
    }
  },
} satisfies EntryRule
