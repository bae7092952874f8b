import { overlapping } from './boxes.ts'
import type { Fault } from './fault.ts'
import type { Measured } from './measured.ts'

export function* cardFaults({ cards }: Measured): Iterable<Fault> {
  for (const [, card] of overlapping(cards))
    yield { kind: 'overlapping-cards', place: card.box, message: 'Two cards overlap.' }
}
