import type { Box } from '../../../layout/graph-layout.ts'
import type { TableRow } from '../../../model.ts'
import type { Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { cellPadding } from './column-widths.ts'

/** Whether a group's name stands above this row: it has one, and the row before is not of it. */
export function startsGroup(rows: readonly TableRow[], index: number): boolean {
  const group = rows[index]?.group
  return group !== undefined && group !== rows[index - 1]?.group
}

/** The name of a group of rows on a ground across the picture. */
export function drawGroup(name: string, { x, y, width }: Omit<Box, 'height'>, setting: Setting): Scene {
  const style = { size: setting.sizes.small, face: 'bold', tone: 'ink' } as const
  const text = setText(setting, name, style, width - 2 * cellPadding)
  const box = { x, y, width, height: text.height + 10 }
  return {
    pieces: [{ kind: 'rect', box, fill: 'stream' }, placeText(text, x + cellPadding, y + 5, { within: box })],
    bottom: y + box.height,
  }
}
