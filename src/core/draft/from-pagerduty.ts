import { z } from 'zod'
import type { Moment } from './moment.ts'

const LogEntry = z.object({
  type: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  summary: z.string().optional(),
  agent: z.object({ summary: z.string().nullish() }).nullish(),
})

/** What `GET /incidents/{id}/log_entries` gives, or its list alone. */
const Payload = z.union([
  z.object({ log_entries: z.array(LogEntry) }).transform(({ log_entries }) => log_entries),
  z.array(LogEntry),
])

const phases: Readonly<Record<string, Moment['phase']>> = {
  trigger_log_entry: 'detection',
  acknowledge_log_entry: 'escalation',
  assign_log_entry: 'escalation',
  escalate_log_entry: 'escalation',
  notify_log_entry: 'detection',
  resolve_log_entry: 'resolution',
}
const milestones: Readonly<Record<string, NonNullable<Moment['milestone']>>> = {
  trigger_log_entry: 'detected',
  acknowledge_log_entry: 'engaged',
  resolve_log_entry: 'recovered',
}

/** What PagerDuty recorded of an incident, in order; undefined where the payload is none of its lists. */
export function fromPagerDuty(payload: unknown): readonly Moment[] | undefined {
  const parsed = Payload.safeParse(payload)
  if (!parsed.success) return undefined
  const entries = parsed.data
    .filter(({ type }) => type.endsWith('_log_entry'))
    .toSorted((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at))
  if (entries.length === 0) return undefined
  const reached = new Set<string>()
  return entries.map(({ type, created_at: at, summary, agent }): Moment => {
    const milestone = milestones[type]
    const isFirst = milestone !== undefined && !reached.has(milestone)
    if (isFirst) reached.add(milestone)
    const who = agent?.summary ?? undefined
    return {
      at,
      what: summary ?? type.replace(/_log_entry$/, '').replaceAll('_', ' '),
      ...(who === undefined ? {} : { who }),
      phase: phases[type] ?? 'escalation',
      ...(isFirst ? { milestone } : {}),
    }
  })
}
