import type { Box } from '../../layout/graph-layout.ts'
import type { Line } from '../../model.ts'
import { round } from './round.ts'
import type { Piece } from './scene.ts'
import type { Setting } from './setting.ts'
import { placeText, setText } from './text-block.ts'

export interface SetEffect {
  readonly width: number
  readonly height: number
  readonly place: (x: number, y: number, within?: Box) => readonly Piece[]
}

const words = { reads: 'Read-only', changes: 'Changes state' } as const
const indent = 17

/** What a command does to the system, above it: an eye or a pencil, and words. */
export function setEffect(setting: Setting, effect: NonNullable<Line['effect']>, width: number): SetEffect {
  const tone = effect === 'changes' ? ('limit' as const) : ('soft' as const)
  const style = { size: setting.sizes.small, face: 'bold' as const, tone }
  const text = setText(setting, words[effect], style, width - indent)
  return {
    width: indent + text.width,
    height: text.height,
    place: (x, y, within) => [
      ...glyph(effect, x, y + text.lineHeight / 2),
      placeText(text, x + indent, y, within ? { within } : {}),
    ],
  }
}

/** About 12 units wide, its left at `x`, centred on `y`. */
function glyph(effect: NonNullable<Line['effect']>, x: number, y: number): readonly Piece[] {
  const at = (dx: number, dy: number): string => `${round(x + dx)} ${round(y + dy)}`
  if (effect === 'reads')
    return [
      {
        kind: 'path',
        d: `M${at(0, 0)}Q${at(6, -7)} ${at(12, 0)}Q${at(6, 7)} ${at(0, 0)}z`,
        stroke: 'soft',
        strokeWidth: 1.3,
      },
      { kind: 'circle', x: x + 6, y, radius: 1.9, fill: 'soft' },
    ]
  return [
    {
      kind: 'path',
      d: `M${at(0.5, 5)}L${at(1.5, 1.5)}L${at(8.5, -5.5)}L${at(11.5, -2.5)}L${at(4.5, 4.3)}zM${at(6.8, -3.8)}L${at(9.8, -0.8)}`,
      stroke: 'limit',
      strokeWidth: 1.3,
    },
  ]
}
