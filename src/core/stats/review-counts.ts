import type { Corpus } from '../corpus/corpus.ts'
import { reviewState, reviewsOf } from '../corpus/reviews-of.ts'

export interface ReviewCounts {
  readonly reviews: number
  /** Entries with a review of the text as it stands. */
  readonly reviewed: number
  /** Entries edited since their last review. */
  readonly stale: number
  readonly none: number
  /** Entries whose five final questions a current reviewer answered with yes. */
  readonly passedByPeople: number
}

export function reviewCounts(corpus: Corpus): ReviewCounts {
  const counts = { reviews: 0, reviewed: 0, stale: 0, none: 0, passedByPeople: 0 }
  for (const entry of corpus.entries.values()) {
    const reviews = reviewsOf(entry, corpus)
    counts.reviews += reviews.length
    counts[reviewState(reviews)]++
    const answers = reviews.find(({ review, current }) => current && review.answers)?.review.answers
    if (answers && Object.values(answers).every((answer) => answer === 'yes')) counts.passedByPeople++
  }
  return counts
}
