import type { Review } from '../schema/reviews.ts'
import { contentHash } from './content-hash.ts'
import type { Corpus } from './corpus.ts'
import type { AnyEntry } from './entry.ts'

/** Whether what a reviewer read is what the entry says today. */
export type ReviewState = 'reviewed' | 'stale' | 'none'

/** A review, and whether the entry was edited since. */
export interface EntryReview {
  readonly review: Review
  readonly current: boolean
}

/** The reviews of an entry, newest first. */
export function reviewsOf(entry: AnyEntry, corpus: Corpus): readonly EntryReview[] {
  const reviews = corpus.reviews.get(entry.id)?.data ?? []
  if (reviews.length === 0) return []
  const content = contentHash(entry.file.value)
  return reviews.map((review) => ({ review, current: review.content === content })).reverse()
}

/** `reviewed` as soon as one review is of the text as it stands. */
export function reviewState(reviews: readonly EntryReview[]): ReviewState {
  if (reviews.length === 0) return 'none'
  return reviews.some(({ current }) => current) ? 'reviewed' : 'stale'
}
