import type { Corpus } from '../../../corpus/corpus.ts'
import type { AnyEntry } from '../../../corpus/entry.ts'
import { entryFigures, entryMarks } from '../../../corpus/entry-evidence.ts'
import type { Mark } from '../../../evidence/marks.ts'
import { sameFigure } from '../../../evidence/same-figure.ts'
import { figurePlace } from '../../figure-place.ts'
import type { EntryRule } from '../../rule.ts'
import { isSameThing, statementIn, statementsOf } from './statement.ts'

export const retellingYieldsToOriginal = {
  code: 'retelling-yields-to-original',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary:
    'Time, money and counts of people come from the original where it prints another figure than its retelling.',
  *check(entry, corpus) {
    const originals = originalsCited(entry, corpus)
    if (originals.length === 0) return
    const isRetelling = (key: string): boolean => corpus.sources.get(key)?.data.read.as === 'retelling'
    for (const found of entryFigures(entry)) {
      const { spot, figure, marks } = found
      const keys = keysOf(marks)
      if (keys.length === 0 || !keys.every(isRetelling) || spot.pointer[0] === 'disputed') continue
      const statement = statementIn(spot.text, figure)
      if (!statement || isDisputed(entry, found.figure)) continue
      for (const key of originals) {
        const printed = (corpus.sources.get(key)?.data.figures ?? []).flatMap(statementsOf)
        if (printed.some((other) => sameFigure(figure, other.figure))) continue
        const other = printed.find((each) => isSameThing(statement, each))
        if (!other) continue
        yield {
          at: spot.pointer,
          on: figurePlace(found),
          message: `“${figure.text}” rests on a retelling, and the original “${key}” prints “${other.figure.text}”.`,
          help: 'State the original’s figure, or note both in `disputed` and say why the retelling is followed.',
        }
        break
      }
    }
  },
} satisfies EntryRule

const keysOf = (marks: readonly Mark[]): readonly string[] =>
  marks.flatMap((mark) => (mark.kind === 'source' ? mark.keys.map(({ key }) => key) : [`=${mark.id}`]))

/** The sources an entry cites that are more than a retelling. */
function originalsCited(entry: AnyEntry, corpus: Corpus): readonly string[] {
  const keys = new Set(keysOf(entryMarks(entry).map(({ mark }) => mark)))
  return [...keys].filter((key) => {
    const source = corpus.sources.get(key)
    return source !== undefined && source.data.read.as !== 'retelling'
  })
}

const isDisputed = (entry: AnyEntry, figure: Parameters<typeof sameFigure>[0]): boolean =>
  entryFigures(entry).some(
    (other) => other.spot.pointer[0] === 'disputed' && sameFigure(figure, other.figure),
  )
