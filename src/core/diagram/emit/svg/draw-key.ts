import type { Piece, Scene } from './scene.ts'
import type { Setting } from './setting.ts'
import { placeText, setText } from './text-block.ts'

/** One thing that a drawing uses, and what it means. */
export interface KeySample {
  readonly words: string
  /** Draws it, `sampleWidth` wide and `sampleHeight` high. */
  readonly place: (x: number, y: number) => readonly Piece[]
}

export const sampleWidth = 36
export const sampleHeight = 18

/** Samples with their words, as many in a row as fit; nothing where there are none. */
export function drawKey(samples: readonly KeySample[], setting: Setting, top: number): Scene {
  if (samples.length === 0) return { pieces: [], bottom: top }
  const style = { size: setting.sizes.small, face: 'regular', tone: 'soft' } as const
  const beside = sampleWidth + 8
  const pieces: Piece[] = []
  let x = 2
  let y = top
  let bottom = top
  for (const { words, place } of samples) {
    const text = setText(setting, words, style, setting.width - beside - 6)
    const width = beside + text.width
    if (x > 2 && x + width > setting.width) {
      x = 2
      y = bottom + 4
    }
    pieces.push(...place(x, y), placeText(text, x + beside, y + 1))
    bottom = Math.max(bottom, y + Math.max(sampleHeight, text.height) + 2)
    x += width + 18
  }
  return { pieces, bottom: bottom + 4 }
}
