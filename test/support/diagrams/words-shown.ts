import { readFile } from 'node:fs/promises'
import { composeScene } from '../../../src/core/diagram/emit/svg/compose-scene.ts'
import type { Piece } from '../../../src/core/diagram/emit/svg/scene.ts'
import { settingFor } from '../../../src/core/diagram/emit/svg/setting.ts'
import type { Shape } from '../../../src/core/diagram/emit/svg/to-svg.ts'
import { createElkLayout } from '../../../src/core/diagram/layout/elk-layout.ts'
import { createTextMeasure } from '../../../src/core/diagram/measure/text-measure.ts'
import type { Diagram } from '../../../src/core/diagram/model.ts'

const ttf = async (weight: '400Regular' | '700Bold'): Promise<ArrayBuffer> => {
  const file = import.meta.resolve(`@expo-google-fonts/arimo/${weight}/Arimo_${weight}.ttf`)
  return new Uint8Array(await readFile(new URL(file))).buffer
}

const context = {
  measure: createTextMeasure({ regular: await ttf('400Regular'), bold: await ttf('700Bold') }),
  layout: createElkLayout(),
}

/** Every text of a picture in the order in which it is drawn, its lines joined. */
export async function wordsShown(diagram: Diagram, shape: Shape): Promise<readonly string[]> {
  const { pieces } = await composeScene(diagram, settingFor(shape, context))
  return pieces.flatMap(wordsOf)
}

function wordsOf(piece: Piece): readonly string[] {
  if (piece.kind === 'anchor' || piece.kind === 'group') return piece.pieces.flatMap(wordsOf)
  if (piece.kind !== 'text') return []
  return [piece.lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ')]
}
