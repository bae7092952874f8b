import type { AnyEntry } from '../../../corpus/entry.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import { missOfWhole, type Percent, percentReadings } from '../../../evidence/percent-readings.ts'
import { isAbsent } from '../../../schema/absence.ts'
import type { Pointer } from '../../../schema/text-spots.ts'
import type { EntryRule } from '../../rule.ts'
import { statedSplits } from './stated-splits.ts'

export const sharesAddUp = {
  code: 'shares-add-up',
  scope: 'entry',
  gate: 'honesty',
  severity: 'error',
  summary: 'The shares of one whole make 100 %.',
  *check(entry) {
    for (const { at, texts } of listsOfShares(entry)) {
      const shares = texts.map((text) => oneShare(text))
      if (shares.length < 2 || shares.every((share) => share === undefined)) continue
      const known = shares.filter((share) => share !== undefined)
      const miss = missOfWhole(known)
      // Where a share is not known only too much is certainly wrong.
      if (miss === 0 || (miss < 0 && known.length < shares.length)) continue
      yield {
        at,
        on: 'key',
        message: `The shares add up to ${100 + miss} %.`,
        help: 'Check each at its source; give what is not known as a part of its own, with an absence.',
      }
    }
    for (const spot of entry.spots) {
      if (spot.role !== 'prose' || !spot.text.includes('%')) continue
      for (const { shares, hasRest } of statedSplits(spot.text)) {
        const miss = missOfWhole(shares)
        if (miss === 0 || (miss < 0 && hasRest)) continue
        yield {
          at: spot.pointer,
          on: { words: shares[0]?.reading.figure.text ?? '' },
          message: `The parts that this sentence names add up to ${100 + miss} %.`,
          help: 'Check each at its source, and say what the rest is.',
        }
      }
    }
  },
} satisfies EntryRule

/** The fields that hold shares of one whole, part by part. */
function* listsOfShares(
  entry: AnyEntry,
): Iterable<{ readonly at: Pointer; readonly texts: readonly unknown[] }> {
  switch (entry.kind) {
    case 'performance-profile': {
      const texts = entry.data.stages.map(({ share }) => share)
      // Stages are parts of one whole or configurations side by side; only where each has a bare share it is a whole.
      if (texts.every((text) => typeof text === 'string' && isBareShare(stripMarks(text))))
        yield { at: ['stages'], texts }
      break
    }
    case 'cost-breakdown':
    case 'system-cost-breakdown':
      yield { at: ['breakdown'], texts: entry.data.breakdown.map(({ amount }) => amount) }
      for (const [index, { details }] of entry.data.breakdown.entries())
        yield { at: ['breakdown', index, 'details'], texts: details.map(({ amount }) => amount) }
  }
}

/** `20 %`, `about 20 % of the request`; not `91 % of the run is fsync`, which has a whole of its own. */
const isBareShare = (text: string): boolean =>
  /^\D*[\d.,]+ ?%(?: of [\w -]{1,40})?\.?$/.test(text) && !/\b(?:is|are|was|were)\b/.test(text)

/** The one figure of a field, if it is a percentage. */
function oneShare(text: unknown): Percent | undefined {
  if (typeof text !== 'string' || isAbsent(text)) return undefined
  const percents = percentReadings(stripMarks(text))
  return percents.length === 1 ? percents[0] : undefined
}
