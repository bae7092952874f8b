import type { TimelineEvent } from '../../../timeline-parts.ts'
import { round } from '../round.ts'
import type { Piece } from '../scene.ts'
import type { Tone } from '../theme.ts'

export type Marker = NonNullable<TimelineEvent['marker']>

/** Each marker has a word, a tone and a form of its own, so that none rests on colour. */
export const markerLook: Readonly<Record<Marker, { readonly word: string; readonly tone: Tone }>> = {
  trigger: { word: 'Trigger', tone: 'failure' },
  detection: { word: 'Detection', tone: 'limit' },
  mitigation: { word: 'Mitigation', tone: 'accent' },
  recovery: { word: 'Recovery', tone: 'good' },
}

/** A sign about 14 units across, centred on a point; a plain event is a small dot. */
export function markerGlyph(marker: Marker | undefined, x: number, y: number): readonly Piece[] {
  const at = (dx: number, dy: number): string => `${round(x + dx)} ${round(y + dy)}`
  const tone = marker ? markerLook[marker].tone : 'line'
  switch (marker) {
    case undefined:
      return [{ kind: 'circle', x, y, radius: 4, fill: 'paper', stroke: 'line', strokeWidth: 2 }]
    case 'trigger':
      return [{ kind: 'path', d: `M${at(0, -8)}L${at(8, 0)}L${at(0, 8)}L${at(-8, 0)}z`, fill: tone }]
    case 'detection':
      return [
        { kind: 'circle', x, y, radius: 7, fill: 'paper', stroke: tone, strokeWidth: 2.2 },
        { kind: 'circle', x, y, radius: 3, fill: tone },
      ]
    case 'mitigation':
      return [{ kind: 'rect', box: { x: x - 6, y: y - 6, width: 12, height: 12 }, radius: 2, fill: tone }]
    case 'recovery':
      return [
        { kind: 'circle', x, y, radius: 8, fill: tone },
        {
          kind: 'path',
          d: `M${at(-3.8, 0.3)}L${at(-1, 3.2)}L${at(4, -3)}`,
          stroke: 'paper',
          strokeWidth: 2.2,
        },
      ]
    default:
      return marker satisfies never
  }
}
