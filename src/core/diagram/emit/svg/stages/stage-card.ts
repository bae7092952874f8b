import type { Box } from '../../../layout/graph-layout.ts'
import type { Stage } from '../../../model.ts'
import { setLines } from '../line-list.ts'
import type { Piece } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, type SetText, setText } from '../text-block.ts'

const padding = 9

export interface SetStage {
  readonly headHeight: number
  readonly sections: ReadonlyMap<
    string,
    { readonly height: number; readonly place: (x: number, y: number, within: Box) => readonly Piece[] }
  >
  readonly name: SetText
  readonly value: SetText | undefined
  readonly warning: SetText | undefined
}

export function setStage(setting: Setting, stage: Stage, number: number, width: number): SetStage {
  const inner = width - 2 * padding
  const name = setText(
    setting,
    `${number}. ${stage.name}`,
    { size: setting.sizes.name, face: 'bold', tone: 'ink' },
    inner,
  )
  const value =
    stage.valueLabel === undefined
      ? undefined
      : setText(setting, stage.valueLabel, { size: setting.sizes.body, face: 'bold', tone: 'accent' }, inner)
  const warning = stage.pointOfNoReturn
    ? setText(
        setting,
        'Point of no return',
        { size: setting.sizes.body, face: 'bold', tone: 'failure' },
        inner,
      )
    : undefined
  const sections = new Map<
    string,
    { height: number; place: (x: number, y: number, within: Box) => readonly Piece[] }
  >()
  for (const { heading, lines } of stage.sections) {
    const title = setText(setting, heading, { size: setting.sizes.small, face: 'bold', tone: 'soft' }, inner)
    const list = setLines(setting, lines, inner)
    const before = sections.get(heading)
    const top = before?.height ?? 0
    sections.set(heading, {
      height: top + 7 + title.height + 2 + list.height,
      place: (x, y, within) => [
        ...(before?.place(x, y, within) ?? []),
        placeText(title, x, y + top + 7, { within }),
        ...list.place(x, y + top + 9 + title.height, within),
      ],
    })
  }
  const headHeight = padding + name.height + (value?.height ?? 0) + (warning ? warning.height + 4 : 0)
  return { headHeight, sections, name, value, warning }
}

export function drawStage(stage: SetStage, box: Box, tops: ReadonlyMap<string, number>): readonly Piece[] {
  const pieces: Piece[] = [
    {
      kind: 'rect',
      box,
      radius: 6,
      fill: 'card',
      stroke: stage.warning ? 'failure' : 'border',
      strokeWidth: stage.warning ? 2 : 1,
    },
  ]
  const x = box.x + padding
  let y = box.y + padding
  pieces.push(placeText(stage.name, x, y, { within: box }))
  y += stage.name.height
  if (stage.value) {
    pieces.push(placeText(stage.value, x, y, { within: box }))
    y += stage.value.height
  }
  if (stage.warning) {
    pieces.push(placeText(stage.warning, x, y + 2, { within: box }))
  }
  for (const [heading, section] of stage.sections)
    pieces.push(...section.place(x, box.y + (tops.get(heading) ?? 0), box))
  return pieces
}
