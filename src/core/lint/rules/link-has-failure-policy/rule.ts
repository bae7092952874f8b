import type { EntryRule } from '../../rule.ts'
import { systemGraphOf } from '../../system-graph-of.ts'

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
    }
  },
} satisfies EntryRule
