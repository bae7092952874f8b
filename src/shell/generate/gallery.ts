/** `npm run gallery`: contact sheets of every diagram of the atlas, for docs/gallery/. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCorpus } from '../../core/corpus/load.ts'
import { type Shape, toSvg } from '../../core/diagram/emit/svg/to-svg.ts'
import { viewsOf } from '../../core/diagram/views/views-of.ts'
import { createDrawContext } from '../build/draw-context.ts'
import { toPng } from '../export/to-png.ts'
import { readTree } from '../files/read-tree.ts'
import { writeIfChanged } from '../files/write-if-changed.ts'
import { contactSheet, type Tile } from './contact-sheet.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const context = createDrawContext()
const entries = [...loadCorpus(readTree(join(root, 'atlas'))).value.entries.values()]

/** A tile’s width and the most of its height that is shown, in pixels of the sheet. */
const sheets: readonly (readonly [Shape, columns: number, width: number, most: number])[] = [
  ['wide', 5, 300, 520],
  ['narrow', 8, 180, 480],
]

for (const [shape, columns, width, most] of sheets) {
  const tiles: Tile[] = []
  for (const entry of entries) {
    for (const diagram of viewsOf(entry)) {
      const svg = await toSvg(diagram, shape, context)
      const [, own = '1', high = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
      // Twice the tile’s width, so that the sheet can be looked at closely.
      const png = toPng(svg, (2 * width) / Number(own))
      tiles.push({ png, width, height: (Number(high) * width) / Number(own) })
    }
  }
  const sheet = contactSheet(tiles, { columns, most, gap: 14 })
  await writeIfChanged(join(root, 'docs/gallery', `${shape}.png`), toPng(sheet, 1))
  process.stdout.write(`docs/gallery/${shape}.png: ${tiles.length} diagrams\n`)
}
