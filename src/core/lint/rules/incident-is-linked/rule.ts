import { isAbsent } from '../../../schema/absence.ts'
import type { EntryRule } from '../../rule.ts'
import { saysReason } from '../../wording/says-reason.ts'

/** That there is no incident, in other words; what is missing is where one looked, or why there can be none. */
const sayThatThereIsNone: ReadonlySet<string> = new Set(
  `associated component connect direct directly documented entry event failure happen incident involve
  link major notable occur official outage past post-mortem postmortem previous record reference
  related service similar specific system technology`.split(/\s+/),
)

export const incidentIsLinked = {
  code: 'incident-is-linked',
  scope: 'entry',
  gate: 'commandments',
  severity: 'error',
  summary: 'An entry links to the incidents that taught it, or says what was looked for.',
  *check(entry, corpus) {
    const { incidents } = entry.data
    if (isAbsent(incidents)) {
      const reason = 'unpublished' in incidents ? incidents.unpublished : incidents['not-applicable']
      if (saysReason(reason, sayThatThereIsNone)) return
      yield {
        at: ['incidents', 'unpublished' in incidents ? 'unpublished' : 'not-applicable'],
        message: `“${reason}” does not say what was looked for.`,
        help: 'Link to an incident entry; or say which reports were looked through, or why there can be none.',
      }
      return
    }
    for (const [index, id] of incidents.entries()) {
      const linked = corpus.entries.get(corpus.moved.get(id) ?? id)
      if (!linked || linked.kind === 'incident') continue
      yield {
        at: ['incidents', index],
        message: `“${id}” is not an incident.`,
        help: 'Put it into `related`; `incidents` are outages with a timeline.',
      }
    }
  },
} satisfies EntryRule
