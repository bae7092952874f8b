import type { Box } from '../../../layout/graph-layout.ts'
import type { GraphGroup } from '../../../model.ts'
import { cutPattern } from '../layer-pattern.ts'
import type { Piece } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeTurned, setText } from '../text-block.ts'
import { groupGround } from './group-ground.ts'

const edge = 5
const padding = 4

/** Room at the left for the names, which read upwards: no line runs through them, and the cards keep the width. */
export function sideWidth(groups: readonly GraphGroup[], setting: Setting): number {
  const needed = groups.map((group) => {
    const { name, lines } = setName(group, setting)
    return name.height + (lines?.height ?? 0)
  })
  return edge + padding + Math.max(...needed) + padding
}

/** The height a band needs for its name and costs. */
export function bandNameHeight(group: GraphGroup, setting: Setting): number {
  const { name, lines } = setName(group, setting)
  return Math.max(name.width, lines?.width ?? 0) + 8
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
    const left = edge + padding
    const column = (at: number, width: number): Box => ({ ...box, x: at, width })
    return [
      ...groupGround(group, box),
      ...(group.domain
        ? []
        : [
            { kind: 'rect' as const, box: { ...box, width: edge }, radius: 2, fill: group.layer },
            ...cutPattern({ ...box, width: edge }, group.layer, `${group.layer}-tint`),
          ]),
      placeTurned(name, column(left, name.height)),
      ...(lines ? [placeTurned(lines, column(left + name.height, lines.height))] : []),
    ]
  })
}

/** Names and costs of a usual length stand on one line; longer ones are broken in two or three. */
const usual = 150

function setName(group: GraphGroup, setting: Setting) {
  const { name: size, small } = setting.sizes
  const cost = group.lines.map(({ text }) => text).join(' · ')
  const isCost = group.lines.some(({ role }) => role === 'cost')
  const room = (text: string, size: number): number =>
    Math.max(usual, setting.measure.width(text, size, 'bold') / 2 + 2 * size)
  return {
    name: setText(setting, group.name, { size, face: 'bold', tone: 'ink' }, room(group.name, size)),
    lines:
      cost === ''
        ? undefined
        : setText(
            setting,
            cost,
            { size: small, face: 'regular', tone: isCost ? 'cost' : 'ink' },
            room(cost, small),
            group.lines.flatMap(({ cites }) => cites),
          ),
  }
}
