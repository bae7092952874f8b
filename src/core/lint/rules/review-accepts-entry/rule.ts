import { reviewsOf } from '../../../corpus/reviews-of.ts'
import { type FinalQuestion, finalQuestions } from '../../../schema/reviews.ts'
import type { EntryRule } from '../../rule.ts'

export const reviewAcceptsEntry = {
  code: 'review-accepts-entry',
  scope: 'entry',
  gate: 'final',
  severity: 'error',
  summary: 'Nobody who read the entry as it stands answered a question of the final test with no.',
  *check(entry, corpus) {
    for (const { review, current } of reviewsOf(entry, corpus)) {
      if (!current) continue
      for (const [question, answer] of Object.entries(review.answers ?? {})) {
        if (answer === 'yes') continue
        yield {
          at: ['title'],
          message: `${review.by} answered “${finalQuestions[question as FinalQuestion]}” with no.`,
          help: 'Mend what the review’s note says, and ask for another review; the edit makes this one stale.',
        }
      }
    }
  },
} satisfies EntryRule
