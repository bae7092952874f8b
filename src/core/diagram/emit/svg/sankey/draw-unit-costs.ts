import type { SankeyDiagram } from '../../../model.ts'
import { setLines } from '../line-list.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'

const gap = 8
const padding = 9

/** A card for each unit: what it costs, and what the unit is. Rows of three, of one height. */
export function drawUnitCosts(
  units: NonNullable<SankeyDiagram['unitCosts']>,
  setting: Setting,
  top: number,
): Scene {
  const { name: nameSize, body, small } = setting.sizes
  const heading = setText(
    setting,
    'Cost of one unit',
    { size: nameSize, face: 'bold', tone: 'ink' },
    setting.width - 4,
  )
  const pieces: Piece[] = [placeText(heading, 2, top)]
  let y = top + heading.height + 6
  const perRow = setting.shape === 'wide' ? Math.min(3, units.length) : 1
  const width = (setting.width - 2 - gap * (perRow - 1)) / perRow
  for (let first = 0; first < units.length; first += perRow) {
    const cards = units.slice(first, first + perRow).map(({ unit, lines }) => ({
      amount: setLines(setting, lines, width - 2 * padding),
      unit: setText(
        setting,
        unit,
        { size: lines.length === 0 ? body : small, face: 'regular', tone: 'soft' },
        width - 2 * padding,
      ),
    }))
    const height = Math.max(...cards.map((card) => card.amount.height + 3 + card.unit.height)) + 2 * padding
    for (const [index, card] of cards.entries()) {
      const box = { x: 1 + index * (width + gap), y, width, height }
      pieces.push(
        { kind: 'rect', box, radius: 6, fill: 'card', stroke: 'border', strokeWidth: 1 },
        ...card.amount.place(box.x + padding, y + padding, box),
        placeText(card.unit, box.x + padding, y + padding + card.amount.height + 3, { within: box }),
      )
    }
    y += height + gap
  }
  return { pieces, bottom: y }
}
