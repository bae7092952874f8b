import type { Box } from '../../layout/graph-layout.ts'
import type { Line } from '../../model.ts'
import { setLines } from './line-list.ts'
import { round } from './round.ts'
import type { Piece } from './scene.ts'
import type { Setting } from './setting.ts'
import { drawSign, type Sign, signWidth } from './sign.ts'
import { placeText, setText } from './text-block.ts'
import type { Tone } from './theme.ts'

export interface CardContent {
  readonly name: string
  readonly sign: Sign
  readonly lines: readonly Line[]
  /** The stripe at the left edge. */
  readonly stripe: Tone
  readonly href?: string
}

export interface SetCard {
  readonly width: number
  readonly height: number
  /** Draws the card; a taller `height` than its own lets cards of a row end together. */
  readonly place: (
    x: number,
    y: number,
    height?: number,
  ) => { readonly box: Box; readonly pieces: readonly Piece[] }
}

const padding = { left: 15, right: 9, top: 7, bottom: 9 }

export function setCard(setting: Setting, content: CardContent, width: number): SetCard {
  const inner = width - padding.left - padding.right
  const indent = signWidth(content.sign)
  const tone = content.href === undefined ? ('ink' as const) : ('accent' as const)
  const name = setText(
    setting,
    content.name,
    { size: setting.sizes.name, face: 'bold', tone },
    inner - indent,
  )
  const lines = setLines(setting, content.lines, inner)
  const below = content.lines.length === 0 ? 0 : 4 + lines.height
  const height = padding.top + name.height + below + padding.bottom
  return {
    width,
    height,
    place: (x, y, drawn = height) => {
      const box = { x, y, width, height: drawn }
      const left = x + padding.left
      const text = placeText(name, left + indent, y + padding.top, { within: box })
      return {
        box,
        pieces: [
          { kind: 'rect', box, radius: 6, fill: 'card', stroke: 'border', strokeWidth: 1 },
          stripe(box, content.stripe),
          ...drawSign(content.sign, left, y + padding.top + 2),
          content.href === undefined ? text : { kind: 'anchor', href: content.href, pieces: [text] },
          ...lines.place(left, y + padding.top + name.height + 4, box),
        ],
      }
    },
  }
}

/** The width at which nothing wraps: a card with one word need not fill its column. */
export function naturalCardWidth(setting: Setting, content: CardContent): number {
  const unlimited = 10_000
  const name = setText(
    setting,
    content.name,
    { size: setting.sizes.name, face: 'bold', tone: 'ink' },
    unlimited,
  )
  const inner = Math.max(
    name.width + signWidth(content.sign),
    setLines(setting, content.lines, unlimited).width,
  )
  return Math.ceil(inner + padding.left + padding.right + 1)
}

/** A coloured edge, rounded as the card is. */
export function stripe({ x, y, height }: Box, tone: Tone): Piece {
  return {
    kind: 'path',
    d: `M${round(x + 6)} ${round(y)}a6 6 0 0 0 -6 6v${round(height - 12)}a6 6 0 0 0 6 6z`,
    fill: tone,
  }
}
