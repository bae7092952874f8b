import { holds, overlap, stretches } from './boxes.ts'
import type { Fault } from './fault.ts'
import { type Measured, wordsOf } from './measured.ts'

/** Links that run through a card, which they may only touch at its edge, or through words that are not their own. */
export function* routeFaults({ routes, cards, lines }: Measured): Iterable<Fault> {
  for (const { route = [], words } of routes) {
    for (const stretch of stretches(route)) {
      for (const card of cards) {
        if (overlap(card.box, stretch, 1))
          yield { kind: 'link-through-card', place: stretch, message: 'A link runs through a card.' }
      }
      for (const { box, text } of lines) {
        if (!overlap(box, stretch, 1) || (words && holds(words, box))) continue
        yield {
          kind: 'link-through-text',
          place: stretch,
          message: `A link runs through “${wordsOf(text)}”.`,
        }
      }
    }
  }
}
