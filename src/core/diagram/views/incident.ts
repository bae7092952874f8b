import type { Entry } from '../../corpus/entry.ts'
import { type Interval, incidentIntervals } from '../../corpus/incident-intervals.ts'
import { stripMarks } from '../../evidence/marks.ts'
import { parseInstant } from '../../evidence/parse-instant.ts'
import type { Diagram, GraphDiagram, GraphNode, Layer, TimelineDiagram } from '../model.ts'
import type { TimelineEvent, TimelineInterval, TimelinePhase } from '../timeline-parts.ts'
import { firstSentence, type LineMaker, plain } from './lines.ts'

const phaseNames = {
  before: 'Before',
  detection: 'Detection',
  escalation: 'Escalation',
  recovery: 'Recovery',
  resolution: 'Resolution',
  after: 'Afterwards',
} as const

/** The milestones that the picture marks; `engaged` is told by its row alone. */
const markers: Partial<Record<string, TimelineEvent['marker']>> = {
  started: 'trigger',
  detected: 'detection',
  mitigated: 'mitigation',
  recovered: 'recovery',
}

/** An incident's timeline, then its cascade. */
export function incidentView(entry: Entry<'incident'>, make: LineMaker): readonly Diagram[] {
  return [timeline(entry, make), cascade(entry, make)]
}

const intervalLooks: Readonly<Record<Interval['name'], readonly [TimelineInterval['marker'], string]>> = {
  detect: ['detection', 'Detected'],
  engage: ['engagement', 'Engaged'],
  mitigate: ['mitigation', 'Mitigated'],
  recover: ['recovery', 'Recovered'],
}

function timeline(entry: Entry<'incident'>, make: LineMaker): TimelineDiagram {
  const { data } = entry
  const phases: (TimelinePhase & { events: TimelineEvent[] })[] = []
  // A day has no place on an axis of minutes.
  const byDay = data.timeline.every(({ at }) => (parseInstant(stripMarks(at))?.precision ?? 'day') === 'day')
  let day = ''
  for (const row of data.timeline) {
    const text = stripMarks(row.at)
    const instant = parseInstant(text)
    const marker = markers[row.milestone ?? '']
    const event: TimelineEvent = {
      at: shownTime(text, day),
      ...(instant && (byDay || instant.precision !== 'day') ? { epochSeconds: instant.epochSeconds } : {}),
      text: stripMarks(firstSentence(row.what)),
      cites: make.cites(firstSentence(row.what)),
      ...(marker === undefined ? {} : { marker }),
    }
    day = text.replace(/^~/, '').slice(0, 10)
    const name = phaseNames[row.phase]
    const last = phases.at(-1)
    if (last?.name === name) last.events.push(event)
    else phases.push({ name, part: row.phase, events: [event] })
  }
  return {
    kind: 'timeline',
    id: 'timeline',
    title: `${plain(data.title)}: timeline`,
    description: `${data.timeline.length} moments, from ${plain(data.trigger.event)}`,
    phases,
    intervals: intervals(entry),
  }
}

/** The same values as the page shows, each with the moments it lies between. */
function intervals(entry: Entry<'incident'>): readonly TimelineInterval[] {
  const start = entry.data.timeline.find(({ milestone }) => milestone === 'started')
  const from = start && parseInstant(stripMarks(start.at))?.epochSeconds
  if (from === undefined) return []
  return incidentIntervals(entry).map(({ name, seconds, shown }) => {
    const [marker, word] = intervalLooks[name]
    const text = `${word} ${seconds === 0 ? '' : 'after '}${shown}`
    return { marker, fromSeconds: from, toSeconds: from + seconds, text }
  })
}

/** `22:52 UTC`, with the day where it changes. */
function shownTime(text: string, day: string): string {
  const match = /^(~?)(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2}))?$/.exec(text.trim())
  if (!match) return text
  const [, about = '', date = '', clock, zone = ''] = match
  const time = clock === undefined ? '' : `${clock} ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`
  return `${about}${date === day && time !== '' ? time : `${date} ${time}`}`.trim()
}

function cascade({ data }: Entry<'incident'>, make: LineMaker): GraphDiagram {
  const names = [...new Set(data.cascade.flatMap(({ from, to }) => [plain(from), plain(to)]))]
  const first = plain(data.cascade[0]?.from)
  const layerOf = (name: string): Layer =>
    data.cascade.find(({ to, layer }) => layer && plain(to) === name)?.layer ??
    (name === first ? 'control' : 'external')
  const passesOn = (name: string): boolean => data.cascade.some(({ from }) => plain(from) === name)
  const nodes = names.map(
    (name, index): GraphNode => ({
      id: `step-${index + 1}`,
      name,
      shape: 'event',
      layer: layerOf(name),
      lines: [],
      ...(name === first ? { part: 'trigger' } : passesOn(name) ? {} : { part: 'end' }),
    }),
  )
  const idOf = (name: string): string => `step-${names.indexOf(plain(name)) + 1}`
  return {
    kind: 'graph',
    id: 'cascade',
    title: `${plain(data.title)}: cascade`,
    description: `How the failure passed from ${first} to ${names.slice(1).join(', ')}.`,
    direction: 'down',
    groups: [],
    nodes,
    links: data.cascade.map(({ from, to, how }, index) => ({
      from: idOf(from),
      to: idOf(to),
      kind: 'failure',
      order: index + 1,
      lines: make.line('failure', how),
    })),
    cascade: {
      outcome: [
        ...make.line('failure', data.impact.duration, 'How long: '),
        ...make.line('failure', data.impact['affected-users'], 'Who: '),
        ...make.line('failure', data.impact['data-loss'], 'Data: '),
        ...make.line('failure', data.impact['sla-breach'], 'Promise broken: '),
      ],
    },
  }
}
