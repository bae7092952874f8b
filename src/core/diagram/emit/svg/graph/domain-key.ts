import type { GraphGroup } from '../../../model.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { blastSteps, groupGround } from './group-ground.ts'

/** What the depth of the grounds and the doubled frames mean; only what is drawn. */
export function drawDomainKey(groups: readonly GraphGroup[], setting: Setting, top: number): Scene {
  const domains = groups.flatMap(({ domain }) => domain ?? [])
  if (domains.length === 0) return { pieces: [], bottom: top }
  const stepOf = (size: number) => blastSteps.findIndex(({ from }) => size >= from)
  const used = new Set(domains.map(({ size }) => stepOf(size)))
  const sample = (size: number, hasBulkhead: boolean, words: string) => ({ size, hasBulkhead, words })
  const samples = [
    ...blastSteps
      .map(({ from, words }) => sample(from, false, words))
      .filter(({ size }) => used.has(stepOf(size)))
      .reverse(),
    ...(domains.some(({ hasBulkhead }) => hasBulkhead)
      ? [sample(0, true, 'something holds the failure in')]
      : []),
  ]
  const pieces: Piece[] = []
  let x = 2
  let y = top
  let bottom = top
  for (const { words, ...domain } of samples) {
    const style = { size: setting.sizes.small, face: 'regular', tone: 'soft' } as const
    const text = setText(setting, words, style, setting.width - 50)
    const width = 44 + text.width
    if (x > 2 && x + width > setting.width) {
      x = 2
      y = bottom + 4
    }
    const box = { x, y, width: 36, height: 18 }
    const ground = groupGround({ id: '', name: '', layer: 'external', lines: [], domain }, box)
    pieces.push(...ground, placeText(text, x + 44, y + 1))
    bottom = Math.max(bottom, y + 20)
    x += width + 18
  }
  return { pieces, bottom: bottom + 4 }
}
