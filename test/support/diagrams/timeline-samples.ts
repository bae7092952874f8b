import type { TimelineDiagram } from '../../../src/core/diagram/model.ts'
import type { TimelineEvent, TimelinePhase } from '../../../src/core/diagram/timeline-parts.ts'

const start = Date.UTC(2031, 2, 4, 9, 37) / 1000

const event = (minutes: number, text: string, marker?: TimelineEvent['marker']): TimelineEvent => {
  const epochSeconds = start + minutes * 60
  const at = `${new Date(epochSeconds * 1000).toISOString().slice(11, 16)} UTC`
  return { at, epochSeconds, text, cites: [1], ...(marker ? { marker } : {}) }
}

const interval = (
  marker: 'detection' | 'engagement' | 'mitigation' | 'recovery',
  minutes: number,
  text: string,
) => ({ marker, fromSeconds: start, toSeconds: start + minutes * 60, text })

/** Twenty minutes, with eight events in one of them. */
export const shortTimelineSample: TimelineDiagram = {
  kind: 'timeline',
  id: 'timeline-short',
  title: 'Example Corp: 20 minutes of failed logins',
  description: 'From a bad certificate to its rollback.',
  phases: [
    {
      name: 'Detection',
      part: 'detection',
      events: [
        event(0, 'A certificate with a wrong name reaches every edge node.', 'trigger'),
        ...Array.from({ length: 8 }, (_, index) => event(3, `Alert ${index + 1} fires for the login page.`)),
        event(3, 'The pager goes off.', 'detection'),
      ],
    },
    {
      name: 'Escalation',
      part: 'escalation',
      events: [
        event(5, 'The engineer on call joins.'),
        event(6, 'A second team is paged.'),
        { at: 'soon after', text: 'Support publishes a note; its time is not known.', cites: [] },
      ],
    },
    {
      name: 'Recovery',
      part: 'recovery',
      events: [event(12, 'The old certificate is put back.', 'mitigation')],
    },
    {
      name: 'Resolution',
      part: 'resolution',
      events: [event(20, 'Logins are back at their usual rate.', 'recovery')],
    },
  ],
  intervals: [
    interval('detection', 3, 'Detected after 3 min'),
    interval('engagement', 5, 'Engaged after 5 min'),
    interval('mitigation', 12, 'Mitigated after 12 min'),
    interval('recovery', 20, 'Recovered after 20 min'),
  ],
}

const hour = 60
const phase = (
  name: string,
  part: NonNullable<TimelinePhase['part']>,
  ...events: TimelineEvent[]
): TimelinePhase => ({ name, part, events })

/** Three days, two quiet nights among them, and a first hour that must still be read. */
export const longTimelineSample: TimelineDiagram = {
  kind: 'timeline',
  id: 'timeline-long',
  title: 'Example Corp: three days without search',
  description: 'From a full disk to a rebuilt index.',
  phases: [
    phase(
      'Detection',
      'detection',
      event(0, 'The disk of the index leader fills up.', 'trigger'),
      event(4, 'Search answers slowly.'),
      event(9, 'The error rate alert fires.', 'detection'),
    ),
    phase(
      'Escalation',
      'escalation',
      event(12, 'The search team is paged.'),
      event(20, 'A replica is promoted.'),
      event(26, 'The replica is found to be corrupt.'),
      event(41, 'Search is switched off.'),
    ),
    phase(
      'Recovery',
      'recovery',
      event(3 * hour, 'A rebuild from the database begins.'),
      event(7 * hour, 'The first tenth of the index is there.'),
      event(26 * hour, 'Half of the index is there; search is back for it.', 'mitigation'),
      event(31 * hour, 'Load doubles as users return.'),
      event(50 * hour, 'Nine tenths of the index are there.'),
    ),
    phase(
      'Resolution',
      'resolution',
      event(70 * hour, 'The index is whole.'),
      event(72 * hour, 'The incident is closed.', 'recovery'),
    ),
    phase('Afterwards', 'after', event(73 * hour, 'A first report is published.')),
  ],
  intervals: [
    interval('detection', 9, 'Detected after 9 min'),
    interval('engagement', 12, 'Engaged after 12 min'),
    interval('mitigation', 26 * hour, 'Mitigated after 26 h'),
    interval('recovery', 72 * hour, 'Recovered after 3 days'),
  ],
}
