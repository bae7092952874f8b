import type { Box } from '../../layout/graph-layout.ts'
import type { SetLines } from './line-list.ts'
import type { Piece } from './scene.ts'
import type { Setting } from './setting.ts'
import { placeText, setText } from './text-block.ts'
import type { Tone } from './theme.ts'

/** A boundary's numeral in its colour: letters are links, arabic numbers are steps and citations. */
export interface Seal {
  readonly numeral: string
  readonly tone: Tone
}

const tones = ['accent', 'limit', 'good', 'failure', 'soft', 'ink'] as const

export const sealOf = (index: number): Seal => ({
  numeral: toRoman(index + 1),
  tone: tones[index % tones.length] ?? 'ink',
})

const height = 18
const gap = 5

export function sealSize({ numeral }: Seal, setting: Setting) {
  return { width: Math.max(height, setting.measure.width(numeral, setting.sizes.small, 'bold') + 10), height }
}

export function drawSeal(seal: Seal, box: Box, setting: Setting): readonly Piece[] {
  const style = { size: setting.sizes.small, face: 'bold', tone: 'card' } as const
  const text = setText(setting, seal.numeral, style, 200)
  return [
    { kind: 'rect', box, radius: 3, fill: seal.tone },
    placeText(text, box.x + box.width / 2, box.y + (box.height - text.height) / 2, {
      anchor: 'middle',
      within: box,
    }),
  ]
}

/** A card's numerals in rows. */
export function setSeals(setting: Setting, seals: readonly Seal[], width: number): SetLines {
  const placed: { seal: Seal; x: number; y: number; width: number }[] = []
  let x = 0
  let y = 0
  let used = 0
  for (const seal of seals) {
    const own = sealSize(seal, setting).width
    if (x > 0 && x + own > width) {
      x = 0
      y += height + gap
    }
    placed.push({ seal, x, y, width: own })
    used = Math.max(used, x + own)
    x += own + gap
  }
  return {
    width: used,
    height: placed.length === 0 ? 0 : y + height,
    place: (left, top) =>
      placed.flatMap(({ seal, x: dx, y: dy, width: own }) =>
        drawSeal(seal, { x: left + dx, y: top + dy, width: own, height }, setting),
      ),
  }
}

const digits = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

function toRoman(value: number): string {
  const digit = digits.find(([size]) => size <= value)
  return digit ? digit[1] + toRoman(value - digit[0]) : ''
}
