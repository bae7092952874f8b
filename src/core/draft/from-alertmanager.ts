import { z } from 'zod'
import type { Moment } from './moment.ts'

const Alert = z.object({
  labels: z.record(z.string(), z.string()),
  annotations: z.record(z.string(), z.string()).default({}),
  startsAt: z.iso.datetime({ offset: true }),
  endsAt: z.iso.datetime({ offset: true }).optional(),
})

/** A webhook’s payload, or a list of alerts as `/api/v2/alerts` and `amtool alert query -o json` give it. */
const Payload = z.union([
  z.object({ alerts: z.array(Alert) }).transform(({ alerts }) => alerts),
  z.array(Alert),
])

/** The year 1: Alertmanager’s way of saying that an alert has not ended. */
const never = '0001'

/** When each alert of a payload of Alertmanager began and ended; undefined where it is none, or holds no alert. */
export function fromAlertmanager(payload: unknown): readonly Moment[] | undefined {
  const parsed = Payload.safeParse(payload)
  if (!parsed.success || parsed.data.length === 0) return undefined
  const began = parsed.data.map(({ labels, annotations, startsAt }): Moment => {
    const about = annotations.summary ?? annotations.description
    return {
      at: startsAt,
      what: `${nameOf(labels)} begins to fire${about === undefined ? '' : `: ${about}`}`,
      who: 'Alertmanager',
      phase: 'detection',
    }
  })
  const ended = parsed.data.flatMap(({ labels, endsAt }): readonly Moment[] =>
    endsAt === undefined || endsAt.startsWith(never)
      ? []
      : [{ at: endsAt, what: `${nameOf(labels)} is resolved`, who: 'Alertmanager', phase: 'recovery' }],
  )
  const [first, ...others] = began.toSorted(inTime)
  const all = [...(first ? [{ ...first, milestone: 'detected' as const }] : []), ...others]
  // The incident is over for its alerts when the last of them is, and not before all of them are.
  const isOver = ended.length === parsed.data.length
  const last = ended.toSorted(inTime).at(-1)
  return [
    ...all,
    ...ended.map(
      (each): Moment =>
        isOver && each === last ? { ...each, phase: 'resolution', milestone: 'recovered' } : each,
    ),
  ].toSorted(inTime)
}

function nameOf(labels: Readonly<Record<string, string>>): string {
  const { alertname = 'An alert without a name', instance, pod, job } = labels
  const where = pod ?? instance ?? job
  return where === undefined ? alertname : `${alertname} on ${where}`
}

const inTime = (a: Moment, b: Moment): number => Date.parse(a.at) - Date.parse(b.at)
