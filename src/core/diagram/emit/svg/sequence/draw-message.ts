import type { SequenceMessage } from '../../../model.ts'
import { drawArrow } from '../arrow.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, type SetText, setText } from '../text-block.ts'
import { messageArrow } from './message-arrow.ts'
import { type SetNotes, setNotes } from './message-notes.ts'
import { drawNumber, numberRadius } from './step-number.ts'

/** Words narrower than this are hard to read, however near the lifelines are. */
const leastText = 230
/** From a lifeline to the edge of a bar on it. */
const halfBar = 5
const loop = { width: 26, height: 22 }

export interface DrawnMessage extends Scene {
  readonly arrow: number
}

interface Words {
  readonly text: SetText
  readonly notes: SetNotes
  readonly start: number
}

/** The words stand over their arrow, what it takes and how it fails below; all on grounds that keep lifelines off them. */
export function drawMessage(
  message: SequenceMessage,
  number: number,
  from: number,
  to: number,
  setting: Setting,
  top: number,
): DrawnMessage {
  if (from === to) return drawOwn(message, number, from, setting, top)
  const left = Math.min(from, to)
  const room = Math.abs(to - from) - 2 * (numberRadius + 4)
  const width = Math.min(setting.width - 8, Math.max(room, leastText))
  const start = Math.min(left + numberRadius + 4, setting.width - 4 - width)
  const words = setWords(message, start, width, setting)
  const arrow = top + words.text.height + 10
  const notesTop = arrow + 10
  const side = from < to ? 1 : -1
  const pieces = [
    ...drawWords(words, top, notesTop),
    ...drawArrow(
      [
        { x: from + side * numberRadius, y: arrow },
        { x: to - side * halfBar, y: arrow },
      ],
      messageArrow[message.kind],
    ),
    ...drawNumber(number, from, arrow, setting),
  ]
  const bottom = words.notes.height === 0 ? arrow + 8 : notesTop + words.notes.height
  return { pieces, bottom, arrow }
}

/** What a participant does alone is a loop beside its lifeline, with the words behind it. */
function drawOwn(
  message: SequenceMessage,
  number: number,
  x: number,
  setting: Setting,
  top: number,
): DrawnMessage {
  const beside = loop.width + 14
  const right = setting.width - 4 - x - beside
  const left = x - beside - 4
  const side = right >= leastText || right >= left ? 1 : -1
  const width = Math.max(side === 1 ? right : left, 60)
  const probe = setWords(message, 0, width, setting)
  const used = Math.max(probe.text.width, probe.notes.width)
  const words = { ...probe, start: side === 1 ? x + beside : x - beside - used }
  const arrow = top + 11
  const end = arrow + loop.height
  const notesTop = top + words.text.height + 4
  const away = x + side * loop.width
  const pieces = [
    ...drawWords(words, top, notesTop),
    ...drawArrow(
      [
        { x: x + side * numberRadius, y: arrow },
        { x: away, y: arrow },
        { x: away, y: end },
        { x: x + side * halfBar, y: end },
      ],
      messageArrow[message.kind],
    ),
    ...drawNumber(number, x, arrow, setting),
  ]
  const text = words.notes.height === 0 ? top + words.text.height : notesTop + words.notes.height
  return { pieces, bottom: Math.max(text, end + 6), arrow }
}

function setWords(message: SequenceMessage, start: number, width: number, setting: Setting): Words {
  const style = { size: setting.sizes.body, face: 'regular', tone: 'ink' } as const
  return {
    text: setText(setting, message.text, style, width),
    notes: setNotes(setting, message.lines, width),
    start,
  }
}

function drawWords({ text, notes, start }: Words, top: number, notesTop: number): readonly Piece[] {
  const ground = (y: number, width: number, height: number): readonly Piece[] =>
    width === 0
      ? []
      : [
          {
            kind: 'rect',
            box: { x: start - 3, y: y - 1, width: width + 6, height: height + 2 },
            fill: 'paper',
          },
        ]
  return [
    ...ground(top, text.width, text.height),
    ...ground(notesTop, notes.width, notes.height),
    placeText(text, start, top),
    ...notes.place(start, notesTop),
  ]
}
