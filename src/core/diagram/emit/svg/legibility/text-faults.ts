import type { Box } from '../../../layout/graph-layout.ts'
import { holds, overlap, overlapping } from './boxes.ts'
import type { Fault } from './fault.ts'
import { type Measured, wordsOf } from './measured.ts'

/** Letters smaller than `least` on the screen, once the picture is scaled to its column. */
export function* smallText({ lines }: Measured, least: number, scale: number): Iterable<Fault> {
  for (const { line, text, box } of lines) {
    const size = Math.min(...line.runs.map((run) => run.size)) * scale
    if (size >= least - 0.001) continue
    yield {
      kind: 'small-text',
      place: box,
      message: `“${wordsOf(text)}” is ${Number(size.toFixed(1))} px high, less than ${least} px.`,
    }
  }
}

export function* overlappingText({ lines }: Measured): Iterable<Fault> {
  for (const [a, b] of overlapping(lines)) {
    yield {
      kind: 'overlapping-text',
      place: b.box,
      message: `“${wordsOf(a.text)}” overlaps “${wordsOf(b.text)}”.`,
    }
  }
}

/** Words that leave the card or cell they belong to, or the picture. */
export function* escapingText({ texts }: Measured, picture: Box): Iterable<Fault> {
  for (const text of texts) {
    if (text.within && !holds(text.within, text.box))
      yield { kind: 'text-outside-card', place: text.box, message: `“${wordsOf(text)}” leaves its card.` }
    if (!holds(picture, text.box))
      yield {
        kind: 'text-outside-picture',
        place: text.box,
        message: `“${wordsOf(text)}” leaves the picture.`,
      }
  }
}

/** Words with something painted over them. */
export function* coveredText({ lines, grounds }: Measured): Iterable<Fault> {
  for (const { box, text, order } of lines) {
    if (grounds.some((ground) => ground.order > order && overlap(ground.box, box, 1)))
      yield { kind: 'covered-text', place: box, message: `Something is painted over “${wordsOf(text)}”.` }
  }
}
