import type { Box } from '../../layout/graph-layout.ts'
import type { Face } from '../../measure/text-measure.ts'
import { wrapText } from '../../measure/wrap-text.ts'
import type { Run, TextPiece } from './scene.ts'
import type { Setting } from './setting.ts'
import type { Tone } from './theme.ts'

export interface Style {
  readonly size: number
  readonly face: Face
  readonly tone: Tone
}

/** Text broken into lines, not yet placed. */
export interface SetText {
  readonly lines: readonly { readonly runs: readonly Run[]; readonly width: number }[]
  readonly lineHeight: number
  /** Distance from the top of a line to its baseline. */
  readonly ascent: number
  readonly width: number
  readonly height: number
}

/** Line height over font size: the least that keeps raised citation numbers off the line above. */
const leading = 1.3

/** Wraps a text with its citation numbers, in brackets so that a copied `43` never reads as `431`. */
export function setText(
  setting: Setting,
  text: string,
  style: Style,
  maxWidth: number,
  cites: readonly number[] = [],
): SetText {
  const width = (part: string): number => setting.measure.width(part, style.size, style.face)
  const mark = cites.length === 0 ? '' : `[${cites.join(', ')}]`
  const markWidth = mark === '' ? 0 : setting.measure.width(mark, setting.sizes.small, 'regular')
  const room = Math.max(maxWidth, style.size)
  const wrapped = wrapText(clean(text), room, width, Math.min(markWidth, room * 0.6))
  const lines = wrapped.map((line) => ({ runs: run(line, style), width: width(line) }))
  const last = lines.at(-1)
  if (mark !== '' && last) {
    const raised: Run = { text: mark, face: 'regular', tone: 'soft', size: setting.sizes.small, raised: true }
    if (last.width + markWidth <= room) {
      lines[lines.length - 1] = { runs: [...last.runs, raised], width: last.width + markWidth }
    } else {
      // Dozens of numbers behind one word: they get lines of their own.
      const marks = wrapText(mark, room, (part) =>
        setting.measure.width(part, setting.sizes.small, 'regular'),
      )
      for (const part of marks) {
        lines.push({
          runs: [{ ...raised, text: part, raised: false }],
          width: setting.measure.width(part, setting.sizes.small, 'regular'),
        })
      }
    }
  }
  const lineHeight = style.size * leading
  return {
    lines,
    lineHeight,
    ascent: style.size,
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: lines.length * lineHeight,
  }
}

export interface Placing {
  readonly anchor?: TextPiece['anchor']
  readonly within?: Box
}

/** Places set text with its top at `y`; `x` is its left, middle or right as the anchor says. */
export function placeText(
  set: SetText,
  x: number,
  y: number,
  { anchor = 'start', within }: Placing = {},
): TextPiece {
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - set.width / 2 : x - set.width
  return {
    kind: 'text',
    anchor,
    lines: set.lines.map((line, index) => ({
      x,
      y: y + index * set.lineHeight + set.ascent,
      width: line.width,
      runs: line.runs,
    })),
    box: { x: left, y, width: set.width, height: set.height },
    ...(within ? { within } : {}),
  }
}

/** Places set text so that it reads upwards, its first line at the left edge of a box and in the middle of its height. */
export function placeTurned(set: SetText, box: Box): TextPiece {
  const about = { x: box.x, y: box.y + box.height / 2 }
  const { within: _, ...placed } = placeText(set, about.x, about.y, { anchor: 'middle' })
  return {
    ...placed,
    box: { x: box.x, y: about.y - set.width / 2, width: set.height, height: set.width },
    within: box,
    turnedAbout: about,
  }
}

const run = (text: string, style: Style): readonly Run[] => (text === '' ? [] : [{ text, ...style }])

/** Control characters would be dropped on writing; dropping them here keeps measured and written text the same. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
}
