import { layerColours } from '../../layer-colours.ts'
import type { Layer } from '../../model.ts'

/** The `classDef` lines of the layers that occur, then the `class` lines that put ids into them. */
export function classLines(
  members: readonly { readonly id: string; readonly layer: Layer }[],
): readonly string[] {
  const layers = [...new Set(members.map(({ layer }) => layer))]
  return [
    ...layers.map((layer) => {
      const { fill, stroke, text } = layerColours[layer]
      return `  classDef ${layer} fill:${fill},stroke:${stroke},stroke-width:2px,color:${text}`
    }),
    ...layers.map((layer) => {
      const ids = members.filter((member) => member.layer === layer).map(({ id }) => id)
      return `  class ${ids.join(',')} ${layer}`
    }),
  ]
}
