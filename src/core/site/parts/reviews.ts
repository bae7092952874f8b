import { type EntryReview, reviewState } from '../../corpus/reviews-of.ts'
import { html, type Markup } from '../html.ts'

const words = {
  reviewed: 'reviewed by a practitioner',
  stale: 'edited since its review',
  none: 'not yet reviewed by a practitioner',
} as const

/** Whether a person vouches for the page as it stands: a few words for the page’s head. */
export function reviewLine(reviews: readonly EntryReview[]): Markup {
  const state = reviewState(reviews)
  if (state === 'none') return html`<span class="review-none">${words.none}</span>`
  return html`<a class=${`review-${state}`} href="#reviews">${words[state]}</a>`
}

/** Who vouches for what, newest first. */
export function reviewList(reviews: readonly EntryReview[]): Markup {
  if (reviews.length === 0) return null
  return html`<section id="reviews" aria-labelledby="reviews-title"><h2 id="reviews-title">Reviews</h2>
<ul>${reviews.map(
    ({ review, current }) =>
      html`<li><b>${review.by}</b>, ${review.role}, on ${review.on}: ${review.gates.join(', ')}${
        current ? null : html` <small>(before the last edit)</small>`
      }${review.note === undefined ? null : html`<p>${review.note}</p>`}</li>`,
  )}</ul></section>`
}
