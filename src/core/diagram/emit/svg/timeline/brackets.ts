import type { TimelineDiagram } from '../../../model.ts'
import type { TimelineInterval } from '../../../timeline-parts.ts'
import { round } from '../round.ts'
import type { Piece } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, type SetText, setText } from '../text-block.ts'
import type { Tone } from '../theme.ts'
import { type Marker, markerGlyph, markerLook } from './marker-glyph.ts'

const rowHeight = 22
/** From the middle of a sign to the words beside it. */
const beside = 13

interface Row {
  readonly marker: Marker | 'engagement'
  readonly text: string
  readonly from?: number
  readonly x: number
}

/** What is marked, and from when to when it took: one row each, the longest on top, joined to the axis by stems. */
export function setBrackets(rows: readonly Row[], setting: Setting) {
  const set = [...rows]
    .sort((a, b) => length(b) - length(a) || (a.marker === 'trigger' ? -1 : 0))
    .map((row) => {
      const style = { size: setting.sizes.small, face: 'bold', tone: wordTone(row) } as const
      const text = setText(setting, row.text, style, setting.width - 40)
      return { row, text, height: Math.max(rowHeight, text.height + 4) }
    })
  return {
    height: set.reduce((sum, { height }) => sum + height, 0),
    place: (top: number, axis: number): readonly Piece[] => {
      const lines: Piece[] = []
      const signs: Piece[] = []
      let y = top
      for (const { row, text, height } of set) {
        lines.push(...drawBracket(row, y + height / 2, axis))
        signs.push(...drawWords(row, text, y + height / 2, setting))
        y += height
      }
      return [...lines, ...signs]
    },
  }
}

const wordTone = ({ marker }: Row): Tone => (marker === 'engagement' ? 'ink' : markerLook[marker].tone)

function drawBracket(row: Row, y: number, axis: number): readonly Piece[] {
  const stem: Piece = {
    kind: 'path',
    d: `M${round(row.x)} ${round(y)}V${round(axis)}`,
    stroke: 'border',
    strokeWidth: 1,
  }
  if (length(row) <= 1 || row.from === undefined) return [stem]
  return [
    stem,
    {
      kind: 'path',
      d: `M${round(row.from)} ${round(y - 5)}v10M${round(row.from)} ${round(y)}H${round(row.x)}`,
      stroke: row.marker === 'engagement' ? 'line' : wordTone(row),
      strokeWidth: 2,
    },
  ]
}

function drawWords(row: Row, text: SetText, y: number, setting: Setting): readonly Piece[] {
  const left = wordsLeft(row, text.width, setting.width)
  const box = { x: left - 3, y: y - text.height / 2, width: text.width + 6, height: text.height }
  return [
    // First, so that words too long for the picture hide the marker rather than be hidden by it.
    ...markerGlyph(row.marker === 'engagement' ? undefined : row.marker, row.x, y),
    { kind: 'rect', box, radius: 3, fill: 'paper' },
    placeText(text, left, y - text.height / 2),
  ]
}

const length = ({ from, x }: Row): number => x - (from ?? x)

/** Behind the end where there is room, else on the bracket, else before it. */
function wordsLeft({ from, x }: Row, width: number, most: number): number {
  if (x + beside + width <= most - 2) return x + beside
  const inside = from === undefined ? 0 : x - from - 2 * beside
  if (from !== undefined && inside >= width) return (from + x - width) / 2
  return Math.max(2, x - beside - width)
}

/** One row for each kind of marker: its interval where the entry has both ends, else the first event marked so. */
export function bracketRows(
  diagram: TimelineDiagram,
  isShown: (moment: number) => boolean,
  x: (moment: number) => number,
): readonly Row[] {
  const intervals = (diagram.intervals ?? []).filter(
    ({ fromSeconds, toSeconds }) => isShown(fromSeconds) && isShown(toSeconds),
  )
  const covered = new Set<TimelineInterval['marker'] | Marker>(intervals.map(({ marker }) => marker))
  const marked = diagram.phases.flatMap(({ events }) =>
    events.flatMap(({ epochSeconds, marker }): readonly Row[] => {
      if (epochSeconds === undefined || !marker || covered.has(marker) || !isShown(epochSeconds)) return []
      covered.add(marker)
      return [{ marker, text: markerLook[marker].word, x: x(epochSeconds) }]
    }),
  )
  return [
    ...intervals.map(
      ({ marker, text, fromSeconds, toSeconds }): Row => ({
        marker,
        text,
        from: x(fromSeconds),
        x: x(toSeconds),
      }),
    ),
    ...marked,
  ]
}
