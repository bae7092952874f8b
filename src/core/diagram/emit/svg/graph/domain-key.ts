import type { GraphGroup } from '../../../model.ts'
import { drawKey, sampleHeight, sampleWidth } from '../draw-key.ts'
import type { Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
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
  return drawKey(
    samples.map(({ words, ...domain }) => ({
      words,
      place: (x, y) =>
        groupGround(
          { id: '', name: '', layer: 'external', lines: [], domain },
          { x, y, width: sampleWidth, height: sampleHeight },
        ),
    })),
    setting,
    top,
  )
}
