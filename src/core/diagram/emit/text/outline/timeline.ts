import type { TimelineDiagram } from '../../../model.ts'
import { item, type Outline } from './outline.ts'

/** Phases with their moments, in order. */
export const timelineOutline = (diagram: TimelineDiagram): Outline => ({
  ordered: true,
  items: [
    ...(diagram.intervals ?? []).map(({ text }) => item(text)),
    ...diagram.phases.map((phase) => ({
      ...item(phase.name),
      below: {
        ordered: true,
        items: phase.events.map(({ at, text, marker, cites }) =>
          item(`${at}${marker === undefined ? '' : `, ${marker}`}: ${text}`, [], { cites }),
        ),
      },
    })),
  ],
})
