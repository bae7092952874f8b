import type { SequenceDiagram, SequenceMessage } from '../../../model.ts'
import { asLink, asNode } from '../addressed.ts'
import { drawArrow } from '../arrow.ts'
import { setCard } from '../card.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { messageArrow } from './message-arrow.ts'
import { setNotes } from './message-notes.ts'
import { drawNumber } from './step-number.ts'

const arrowRoom = 40

/** Who takes part, then every message as a numbered step: who, to whom, what. */
export function drawSteps(diagram: SequenceDiagram, setting: Setting, top: number): Scene {
  const pieces: Piece[] = []
  let y = top
  for (const { id, name, layer, lines } of diagram.participants) {
    const card = setCard(setting, { name, sign: 'box', lines, stripe: layer }, setting.width - 2)
    pieces.push(...asNode(id, card.place(1, y).pieces))
    y += card.height + 6
  }
  y += 8
  const names = new Map(diagram.participants.map(({ id, name }) => [id, name]))
  for (const [index, message] of diagram.messages.entries()) {
    const step = drawStep(message, index + 1, names, setting, y)
    pieces.push(...asLink(message, step.pieces))
    y = step.bottom + 10
  }
  return { pieces, bottom: y }
}

function drawStep(
  message: SequenceMessage,
  number: number,
  names: ReadonlyMap<string, string>,
  setting: Setting,
  top: number,
): Scene {
  const left = 32
  const room = setting.width - left - 4
  const style = { size: setting.sizes.body, face: 'bold', tone: 'ink' } as const
  const from = setText(setting, names.get(message.from) ?? message.from, style, room)
  const to = setText(setting, names.get(message.to) ?? message.to, style, room - arrowRoom)
  const beside = from.lines.length === 1 && to.lines.length === 1 && from.width + arrowRoom + to.width <= room
  const arrowX = beside ? left + from.width + 6 : left
  const toY = beside ? top : top + from.height
  const arrowY = toY + to.lineHeight / 2
  const text = setText(
    setting,
    message.text,
    { size: setting.sizes.body, face: 'regular', tone: 'ink' },
    room,
  )
  const notes = setNotes(setting, message.lines, room)
  const textTop = toY + to.height + 1
  const bottom = textTop + text.height + (message.lines.length > 0 ? 3 + notes.height : 0)
  const pieces: Piece[] = [
    ...drawNumber(number, 14, top + from.lineHeight / 2, setting),
    placeText(from, left, top),
    ...drawArrow(
      [
        { x: arrowX, y: arrowY },
        { x: arrowX + arrowRoom - 12, y: arrowY },
      ],
      messageArrow[message.kind],
    ),
    placeText(to, arrowX + arrowRoom - 6, toY),
    placeText(text, left, textTop),
    ...notes.place(left, textTop + text.height + 3),
  ]
  return { pieces, bottom }
}
