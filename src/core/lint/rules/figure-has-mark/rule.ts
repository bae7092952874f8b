import { entryFigures } from '../../../corpus/entry-evidence.ts'
import { showPointer } from '../../../source/source-file.ts'
import { figurePlace } from '../../figure-place.ts'
import { labelFigureIsCited } from '../../label-figure-is-cited.ts'
import type { EntryRule } from '../../rule.ts'

export const figureHasMark = {
  code: 'figure-has-mark',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'Every figure is closed by a mark that says where it was read or how it was computed.',
  *check(entry) {
    for (const found of entryFigures(entry)) {
      const { spot, figure, marks } = found
      if (marks.length > 0) continue
      if (spot.role === 'label' && labelFigureIsCited(entry, figure)) continue
      yield {
        at: spot.pointer,
        on: figurePlace(found),
        message: `“${figure.text}” has no mark.`,
        help:
          spot.role === 'label'
            ? `Cite the same figure elsewhere in the entry, or mark it here: \`${figure.text} [@source]\`.`
            : spot.role === 'instant'
              ? `Mark it, or a text beside it in “${showPointer(spot.pointer.slice(0, -1))}”: \`[@source]\`.`
              : `Close it in the same sentence: \`${figure.text} [@source]\` if it was read, \`[=calculation]\` if it was computed; without evidence, leave it out.`,
      }
    }
  },
} satisfies EntryRule
