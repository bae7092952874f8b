import { absencesIn } from '../../../schema/absences-in.ts'
import type { Pointer } from '../../../schema/text-spots.ts'
import type { EntryRule } from '../../rule.ts'
import { saysReason } from '../../wording/says-reason.ts'

export const absenceSaysWhy = {
  code: 'absence-says-why',
  scope: 'entry',
  gate: 'honesty',
  severity: 'error',
  summary: 'What is not published, or does not apply, says why or what is known instead.',
  *check(entry) {
    for (const { at, absence } of absencesIn(entry.data)) {
      const key = 'unpublished' in absence ? 'unpublished' : 'not-applicable'
      const reason = 'unpublished' in absence ? absence.unpublished : absence['not-applicable']
      if (saysReason(reason, wordsOfKey(at))) continue
      yield {
        at: [...at, key],
        message: `“${reason}” says only that there is nothing.`,
        help: 'Say where one looked, what is known instead, or why the question does not arise: “GitHub’s posts name no time-out for Redis”.',
      }
    }
  },
} satisfies EntryRule

/** The words of the field an absence stands in: `data-loss` → data, loss, dataloss; an index is no word. */
function wordsOfKey(at: Pointer): ReadonlySet<string> {
  const key = at.findLast((step) => typeof step === 'string')
  if (typeof key !== 'string') return new Set()
  const words = key.split('-')
  return new Set([...words, words.join(''), ...words.map((word) => word.replace(/s$/, ''))])
}
