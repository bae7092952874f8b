import type { Box } from '../../layout/graph-layout.ts'
import type { Gauge, Line } from '../../model.ts'
import { setChips } from './card-chips.ts'
import { drawGauge, gaugeHeight } from './card-gauge.ts'
import { type CardHop, setHops } from './card-hops.ts'
import { type Jump, setJumps } from './card-jumps.ts'
import { type Seal, setSeals } from './card-seals.ts'
import { setTag, type Tag } from './card-tag.ts'
import { cutPattern } from './layer-pattern.ts'
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
  readonly gauge?: Gauge
  /** The stripe at the left edge. */
  readonly stripe: Tone
  readonly href?: string
  readonly tag?: Tag
  /** Drawn heavier than other cards’ where the card’s kind must be seen in black and white. */
  readonly border?: { readonly tone: Tone; readonly width: number; readonly dash?: string }
  readonly jumps?: readonly Jump[]
  readonly seals?: readonly Seal[]
  readonly hops?: readonly CardHop[]
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
  const { tag, name, above, hops, chips, below, jumps, seals, failure } = setParts(setting, content, inner)
  const tagHeight = tag?.height ?? 0
  const footer = failure.height === 0 ? 0 : failure.height + 2 * footerPadding
  const gauge = content.gauge === undefined ? 0 : gaugeHeight + gap
  const sections = [above.height, hops.height, chips.height, below.height, jumps.height, seals.height].filter(
    (height) => height > 0,
  )
  const body = tagHeight + name.height + sections.reduce((sum, height) => sum + gap + height, 0) + gauge
  const height = padding.top + body + padding.bottom + footer
  return {
    width,
    height,
    place: (x, y, drawn = height) => {
      const box = { x, y, width, height: drawn }
      const left = x + padding.left
      const nameTop = y + padding.top + tagHeight
      const text = placeText(name, left + signWidth(content.sign), nameTop, { within: box })
      const pieces: Piece[] = [
        { kind: 'rect', box, radius: 6, fill: 'card', ...borderOf(content) },
        ...(footer === 0 ? [] : [ground(box, footer)]),
        stripe(box, content.stripe),
        ...cutPattern({ ...box, width: stripeWidth }, content.stripe, 'card'),
        ...(tag?.place(left, y + padding.top, box) ?? []),
        ...drawSign(content.sign, left, nameTop + 2),
        content.href === undefined ? text : { kind: 'anchor', href: content.href, pieces: [text] },
      ]
      let at = nameTop + name.height
      for (const part of [above, hops, chips, below, jumps, seals]) {
        if (part.height === 0) continue
        pieces.push(...part.place(left, at + gap, box))
        at += gap + part.height
      }
      if (content.gauge) pieces.push(...drawGauge(content.gauge, { x: left, y: at + gap, width: inner }))
      if (footer > 0) pieces.push(...failure.place(left, y + drawn - footer + footerPadding, box))
      return { box, pieces }
    },
  }
}

const gap = 4
const footerPadding = 5

/** What a card says, from top to bottom: what it is, how large it is and what it costs, what matters, how it fails. */
function setParts(setting: Setting, content: CardContent, width: number) {
  const tone = content.href === undefined ? ('ink' as const) : ('accent' as const)
  const style = { size: setting.sizes.name, face: 'bold' as const, tone }
  const of = (...roles: readonly Line['role'][]) => content.lines.filter(({ role }) => roles.includes(role))
  const { chips, rest } = setChips(setting, of('size', 'cost'), width)
  return {
    tag: content.tag && setTag(setting, content.tag),
    seals: setSeals(setting, content.seals ?? [], width),
    hops: setHops(setting, content.hops ?? [], width),
    jumps: setJumps(setting, content.jumps ?? [], width),
    name: setText(setting, content.name, style, width - signWidth(content.sign)),
    above: setLines(setting, of('product'), width),
    chips,
    below: setLines(
      setting,
      [
        ...rest.map((line): Line => (line.role === 'size' ? { ...line, role: 'fact' } : line)),
        ...of('fact', 'limit', 'command', 'note'),
      ],
      width,
    ),
    failure: setLines(setting, of('failure'), width),
  }
}

function borderOf({ border }: CardContent) {
  if (!border) return { stroke: 'border', strokeWidth: 1 } as const
  return { stroke: border.tone, strokeWidth: border.width, ...(border.dash ? { dash: border.dash } : {}) }
}

/** The ground on which a card tells how it fails, at its foot. */
function ground({ x, y, width, height }: Box, footer: number): Piece {
  const top = round(y + height - footer)
  return {
    kind: 'path',
    d: `M${round(x + 0.5)} ${top}h${round(width - 1)}v${round(footer - 6)}a5.5 5.5 0 0 1 -5.5 5.5h${round(12 - width)}a5.5 5.5 0 0 1 -5.5 -5.5z`,
    ground: { x, y: top, width, height: footer },
    fill: 'failure-tint',
  }
}

/** The width at which nothing wraps: a card with one word need not fill its column. */
export function naturalCardWidth(setting: Setting, content: CardContent): number {
  const { tag, name, above, hops, chips, below, jumps, seals, failure } = setParts(setting, content, 10_000)
  const inner = Math.max(
    tag?.width ?? 0,
    jumps.width,
    hops.width,
    seals.width,
    name.width + signWidth(content.sign),
    above.width,
    chips.width,
    below.width,
    failure.width,
  )
  return Math.ceil(inner + padding.left + padding.right + 1)
}

export const stripeWidth = 6

/** A coloured edge, rounded as the card is. */
export function stripe({ x, y, height }: Box, tone: Tone): Piece {
  return {
    kind: 'path',
    d: `M${round(x + 6)} ${round(y)}a6 6 0 0 0 -6 6v${round(height - 12)}a6 6 0 0 0 6 6z`,
    fill: tone,
  }
}
