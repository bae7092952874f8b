import { Resvg } from '@resvg/resvg-js'
import { fontFiles } from '../files/font-files.ts'

/**
 * An SVG picture as PNG on white, `scale` pixels to a unit. No font of the machine is used: the same bytes everywhere.
 * A script that none of our fonts holds (Chinese, emoji) is left blank; the SVG and the PDF keep its text.
 */
export function toPng(svg: string, scale: number): Buffer {
  const resvg = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: Object.values(fontFiles),
      defaultFontFamily: 'Arimo',
      sansSerifFamily: 'Arimo',
      monospaceFamily: 'DejaVu Sans Mono',
    },
  })
  return resvg.render().asPng()
}
