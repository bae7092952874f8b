import type { TimelineDiagram } from '../../../model.ts'
import type { TimelineEvent } from '../../../timeline-parts.ts'

/** The furthest from 1970 that a calendar date can be, in seconds. */
const furthest = 8.64e12

/** The diagram without times that are none: such an event is listed, and not placed on the axis. */
export const withKnownTimes = (diagram: TimelineDiagram): TimelineDiagram => ({
  ...diagram,
  phases: diagram.phases.map((phase) => ({ ...phase, events: phase.events.map(withKnownTime) })),
})

function withKnownTime(event: TimelineEvent): TimelineEvent {
  const { epochSeconds, ...rest } = event
  return epochSeconds !== undefined && Math.abs(epochSeconds) <= furthest ? event : rest
}
