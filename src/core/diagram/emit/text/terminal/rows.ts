import type { SequenceDiagram, StagesDiagram, TableDiagram, TimelineDiagram } from '../../../model.ts'
import { elapsed } from '../../svg/timeline/elapsed.ts'
import { withKnownTimes } from '../../svg/timeline/known-times.ts'
import { cells, fill, fit, harmless } from './cells.ts'
import { cited, frame, labelLines, rule } from './parts.ts'

/** A row each: the time, what passed since the one before, what happened. */
export function timelineText(given: TimelineDiagram, width: number): readonly string[] {
  const diagram = withKnownTimes(given)
  const events = diagram.phases.flatMap((phase) => phase.events)
  const column = Math.min(Math.floor(width / 3), Math.max(0, ...events.map(({ at }) => cells(harmless(at)))))
  let before: number | undefined
  const intervals = (diagram.intervals ?? []).flatMap(({ text }) => fill(text, width, '• '))
  const rows = diagram.phases.flatMap((phase) => [
    ...rule(phase.name, width),
    ...phase.events.flatMap((event) => {
      const { at, text, cites, marker } = event
      const time = event.epochSeconds
      const since =
        before !== undefined && time !== undefined && time > before ? `+${elapsed(time - before)} ` : ''
      before = time ?? before
      const times = fill(at, column).map((line) => fit(line, column))
      const mark = marker === undefined ? '' : `${marker.toUpperCase()} `
      const words = fill(`${since}${mark}${cited(text, cites)}`, width - column - 3)
      return Array.from({ length: Math.max(times.length, words.length) }, (_, index) =>
        `${times[index] ?? ' '.repeat(column)} │ ${words[index] ?? ''}`.trimEnd(),
      )
    }),
  ])
  return [...intervals, ...rows]
}

const arrows = { call: '──▶', reply: '╌╌▷', async: '──▷' } as const

export function sequenceText(diagram: SequenceDiagram, width: number): readonly string[] {
  const names = new Map(diagram.participants.map(({ id, name }) => [id, name]))
  return [
    ...diagram.participants.flatMap(({ name, lines }) => frame(name, lines, width)),
    ...diagram.messages.flatMap(({ from, to, kind, text, lines }, index) => [
      ...fill(
        `${names.get(from) ?? from} ${arrows[kind]} ${names.get(to) ?? to}: ${text}`,
        width,
        `${index + 1}. `,
        '   ',
      ),
      ...labelLines(lines, width, '   '),
    ]),
  ]
}

export const stagesText = (diagram: StagesDiagram, width: number): readonly string[] =>
  diagram.stages.flatMap((stage, index) => [
    ...rule(
      `${index + 1}. ${stage.name}${stage.valueLabel === undefined ? '' : `: ${stage.valueLabel}`}`,
      width,
    ),
    ...stage.sections.flatMap(({ heading, lines }) => [
      ...fill(heading, width),
      ...labelLines(lines, width, '  '),
    ]),
    ...(stage.rollback ? [...fill('Way back', width), ...labelLines(stage.rollback, width, '  ')] : []),
    ...(stage.pointOfNoReturn ? ['━━ Point of no return'] : []),
  ])

/** Rows one below the other, each cell behind the name of its column: columns beside each other are too narrow to read. */
export const tableText = (diagram: TableDiagram, width: number): readonly string[] =>
  diagram.rows.flatMap(({ name, group, cells: row }) => [
    ...rule(group === undefined ? name : `${group}: ${name}`, width),
    ...row.flatMap((lines, index) => {
      const column = diagram.columns[index + 1]
      return [
        ...(column === undefined || lines.length === 0 ? [] : fill(column, width)),
        ...labelLines(lines, width, '  '),
      ]
    }),
  ])
