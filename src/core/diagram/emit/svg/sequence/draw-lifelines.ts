import type { SequenceDiagram, SequenceMessage } from '../../../model.ts'
import { drawArrow } from '../arrow.ts'
import { setCard } from '../card.ts'
import { setLines } from '../line-list.ts'
import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { messageArrow } from './message-arrow.ts'

const leastTextWidth = 190

export function drawLifelines(diagram: SequenceDiagram, setting: Setting, top: number): Scene {
  const count = diagram.participants.length
  const column = (setting.width - 2) / count
  const gap = 10
  const cards = diagram.participants.map((participant) =>
    setCard(
      setting,
      { name: participant.name, sign: 'box', lines: participant.lines, stripe: participant.layer },
      column - gap,
    ),
  )
  const headHeight = Math.max(...cards.map(({ height }) => height))
  const middle = new Map(diagram.participants.map(({ id }, index) => [id, 1 + column * (index + 0.5)]))
  const heads = cards.flatMap(
    (card, index) => card.place(1 + column * index + gap / 2, top, headHeight).pieces,
  )
  const messages: Piece[] = []
  let y = top + headHeight + 14
  for (const [index, message] of diagram.messages.entries()) {
    const from = middle.get(message.from)
    const to = middle.get(message.to)
    if (from === undefined || to === undefined) continue
    const drawn = drawMessage(message, index + 1, from, to, setting, y)
    messages.push(...drawn.pieces)
    y = drawn.bottom + 12
  }
  const lines = [...middle.values()].map(
    (x): Piece => ({
      kind: 'path',
      d: `M${round(x)} ${round(top + headHeight)}V${round(y)}`,
      stroke: 'border',
      strokeWidth: 1.5,
      dash: '4 4',
    }),
  )
  return { pieces: [...lines, ...heads, ...messages], bottom: y + 2 }
}

/** The words stand over their arrow, on a ground of their own where they are longer than it. */
function drawMessage(
  message: SequenceMessage,
  number: number,
  from: number,
  to: number,
  setting: Setting,
  top: number,
): Scene {
  const itself = from === to
  const left = Math.min(from, to)
  const width = Math.min(setting.width - 8, Math.max(itself ? 0 : Math.abs(to - from) - 16, leastTextWidth))
  const start = Math.min(left + 8 + (itself ? 28 : 0), setting.width - 4 - width)
  const text = setText(
    setting,
    `${number}. ${message.text}`,
    { size: setting.sizes.body, face: 'regular', tone: 'ink' },
    width,
  )
  const lines = setLines(setting, message.lines, width)
  const used = Math.max(text.width, lines.width)
  const height = text.height + (message.lines.length > 0 ? lines.height + 3 : 0)
  const ground = { x: start - 3, y: top - 1, width: used + 6, height: height + 2 }
  const pieces: Piece[] = [
    { kind: 'rect', box: ground, fill: 'paper' },
    placeText(text, start, top),
    ...lines.place(start, top + text.height + 3),
  ]
  if (itself) {
    const bottom = top + Math.max(height, 26)
    const away = start < from ? -24 : 24
    // Words that had to move left of the lifeline leave the loop to its other side or below.
    const loopTop = start < from ? bottom + 2 : top + 4
    const loopBottom = start < from ? bottom + 20 : bottom - 4
    pieces.push(
      ...drawArrow(
        [
          { x: from, y: loopTop },
          { x: from + away, y: loopTop },
          { x: from + away, y: loopBottom },
          { x: from, y: loopBottom },
        ],
        messageArrow[message.kind],
      ),
    )
    return { pieces, bottom: Math.max(bottom, loopBottom) }
  }
  const y = top + height + 7
  pieces.push(
    ...drawArrow(
      [
        { x: from, y },
        { x: to, y },
      ],
      messageArrow[message.kind],
    ),
  )
  return { pieces, bottom: y + 4 }
}
