import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { DrawContext } from '../../core/diagram/emit/svg/to-svg.ts'
import { createElkLayout } from '../../core/diagram/layout/elk-layout.ts'
import { createTextMeasure } from '../../core/diagram/measure/text-measure.ts'

/** What the SVG emitter draws with: the fonts that come from npm, and ELK. */
export function createDrawContext(): DrawContext {
  const require = createRequire(import.meta.url)
  const font = (weight: number): ArrayBuffer => {
    const bytes = readFileSync(require.resolve(`@fontsource/arimo/files/arimo-latin-${weight}-normal.woff`))
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  }
  return { measure: createTextMeasure({ regular: font(400), bold: font(700) }), layout: createElkLayout() }
}
