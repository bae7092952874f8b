import type { SequenceMessage } from '../../../model.ts'

/** A message with the place of its arrow and the end of its words. */
export interface PlacedMessage {
  readonly message: SequenceMessage
  readonly y: number
  readonly bottom: number
}

export interface Activation {
  readonly participant: string
  readonly top: number
  readonly bottom: number
}

/** Around an arrow, how far a participant is drawn at work on what no later message ends: as far as words leave free. */
const moment = 8

/**
 * When who is at work: from a call until the reply to it, both of them; otherwise for a moment after a message arrives.
 * Spans of one participant that touch are one.
 */
export function activations(placed: readonly PlacedMessage[]): readonly Activation[] {
  const answered = new Set<number>()
  const spans = placed.flatMap(({ message, y }, index): readonly Activation[] => {
    const { from, to, kind } = message
    if (kind === 'reply') return []
    const until = kind === 'call' && from !== to ? replyTo(placed, index, answered) : undefined
    if (until === undefined) return [{ participant: to, top: y - moment, bottom: y + moment }]
    return [from, to].map((participant) => ({ participant, top: y, bottom: until }))
  })
  return [...Map.groupBy(spans, ({ participant }) => participant).values()].flatMap(merge)
}

/** Where the first reply stands that goes the way back and answers no other call. */
function replyTo(placed: readonly PlacedMessage[], call: number, answered: Set<number>): number | undefined {
  const asked = placed[call]?.message
  for (const [index, { message, y }] of placed.entries()) {
    if (index <= call || answered.has(index) || message.kind !== 'reply') continue
    if (message.from !== asked?.to || message.to !== asked.from) continue
    answered.add(index)
    return y
  }
  return undefined
}

function merge(spans: readonly Activation[]): readonly Activation[] {
  const merged: Activation[] = []
  for (const span of spans.toSorted((a, b) => a.top - b.top)) {
    const last = merged.at(-1)
    if (last && span.top <= last.bottom)
      merged[merged.length - 1] = { ...last, bottom: Math.max(last.bottom, span.bottom) }
    else merged.push(span)
  }
  return merged
}
