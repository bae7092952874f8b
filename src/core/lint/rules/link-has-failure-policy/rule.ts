import type { Absence } from '../../../schema/absence.ts'
import type { EntryRule } from '../../rule.ts'
import { systemGraphOf } from '../../system-graph-of.ts'
import { policyFault } from './policy-fault.ts'

const policies = ['timeout', 'retry', 'breaker', 'lag'] as const

export const linkHasFailurePolicy = {
  code: 'link-has-failure-policy',
  scope: 'entry',
  gate: 'commandments',
  severity: 'error',
  summary: 'A link that waits says its time-out, retry or breaker; a replication link says its lag.',
  *check(entry) {
    const graph = systemGraphOf(entry)
    if (!graph) return
    for (const [index, link] of graph.links.entries()) {
      const name = `${link.from} → ${link.to}`
      if (
        link.kind === 'sync' &&
        link.timeout === undefined &&
        link.retry === undefined &&
        link.breaker === undefined
      ) {
        yield {
          at: ['links', index],
          message: `The link ${name} waits for an answer, and does not say what happens when none comes.`,
          help: 'Give its `timeout`, `retry` or `breaker`, or say `timeout: { unpublished: … }`.',
        }
      }
      if (link.kind === 'replication' && link.lag === undefined) {
        yield {
          at: ['links', index],
          message: `The replication ${name} does not say its lag.`,
          help: 'Give the measured `lag`, or say `lag: { unpublished: … }`.',
        }
      }
      for (const policy of policies) {
        const text: string | Absence | undefined = link[policy]
        const fault = typeof text === 'string' ? policyFault(policy, text) : undefined
        if (fault === undefined) continue
        yield {
          at: ['links', index, policy],
          message: `The ${policy} of ${name}, “${text}”, ${fault}.`,
          help: 'Give the value or how it works (`timeout connect 1000`, `2 times with backoff`, `opens after 5 failures`), or say `{ unpublished: … }`.',
        }
      }
    }
  },
} satisfies EntryRule
