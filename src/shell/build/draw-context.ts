import { readFileSync } from 'node:fs'
import type { DrawContext } from '../../core/diagram/emit/svg/to-svg.ts'
import { createElkLayout } from '../../core/diagram/layout/elk-layout.ts'
import { createTextMeasure } from '../../core/diagram/measure/text-measure.ts'
import { fontFiles } from '../files/font-files.ts'

/** What the SVG emitter draws with: the fonts that come from npm, and ELK. */
export function createDrawContext(): DrawContext {
  const font = (path: string): ArrayBuffer => {
    const bytes = readFileSync(path)
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  }
  return {
    measure: createTextMeasure({ regular: font(fontFiles.regular), bold: font(fontFiles.bold) }),
    layout: createElkLayout(),
  }
}
