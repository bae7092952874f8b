import type { Layer } from '../../model.ts'
import { stripe, stripeWidth } from './card.ts'
import { drawKey, sampleHeight, sampleWidth } from './draw-key.ts'
import { cutPattern } from './layer-pattern.ts'
import type { Scene } from './scene.ts'
import type { Setting } from './setting.ts'

const meaning: Readonly<Record<Layer, string>> = {
  user: 'users',
  edge: 'edge',
  service: 'services',
  data: 'data',
  control: 'control',
  external: 'outside',
}

/** What the stripes of the cards mean, where no band names the layers; only those that are drawn. */
export function drawLayerKey(layers: readonly Layer[], setting: Setting, top: number): Scene {
  const used = (Object.keys(meaning) as Layer[]).filter((layer) => layers.includes(layer))
  // One stripe tells nothing apart.
  const samples = used.length < 2 ? [] : used
  return drawKey(
    samples.map((layer) => ({
      words: meaning[layer],
      place: (x, y) => {
        const box = { x, y, width: sampleWidth, height: sampleHeight }
        return [
          { kind: 'rect', box, radius: 6, fill: 'card', stroke: 'border', strokeWidth: 1 },
          stripe(box, layer),
          ...cutPattern({ ...box, width: stripeWidth }, layer, 'card'),
        ]
      },
    })),
    setting,
    top,
  )
}
