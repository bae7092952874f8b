import type { GraphGroup } from '../../../model.ts'
import { setLines } from '../line-list.ts'
import type { Piece } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'

/** The names stand beside the cards, where no line runs through them. */
export const sideWidth = 116

const padding = 9

/** Room the band's name and costs need, counting the frame's own padding. */
export function bandNameHeight(group: GraphGroup, setting: Setting): number {
  const { name, lines } = setName(group, setting)
  return name.height + (group.lines.length > 0 ? 6 + lines.height : 0)
}

interface BandRowPlace {
  readonly group: GraphGroup | undefined
  readonly top: number
  readonly height: number
}

/** A tinted ground behind each group's rows, with a stripe in the layer's colour and the name at the left. */
export function drawBandFrames(rows: readonly BandRowPlace[], setting: Setting): readonly Piece[] {
  const bands = Map.groupBy(
    rows.filter(({ group }) => group !== undefined),
    ({ group }) => group,
  )
  return [...bands].flatMap(([group, places]): readonly Piece[] => {
    const [first] = places
    const last = places.at(-1)
    if (!group || !first || !last) return []
    const box = {
      x: 0,
      y: first.top - 10,
      width: setting.width,
      height: last.top + last.height - first.top + 20,
    }
    const { name, lines } = setName(group, setting)
    const side = { ...box, width: sideWidth }
    return [
      { kind: 'rect', box, radius: 8, fill: `${group.layer}-tint` },
      { kind: 'rect', box: { ...box, width: 5 }, radius: 2, fill: group.layer },
      placeText(name, 5 + padding, box.y + 10, { within: side }),
      ...lines.place(5 + padding, box.y + 16 + name.height, side),
    ]
  })
}

function setName(group: GraphGroup, setting: Setting) {
  const inner = sideWidth - 5 - 2 * padding + 4
  return {
    name: setText(setting, group.name, { size: setting.sizes.name, face: 'bold', tone: 'ink' }, inner),
    lines: setLines(setting, group.lines, inner),
  }
}
