import { citedKeys } from '../../cited-keys.ts'
import type { SourceRule } from '../../rule.ts'

export const sourceIsUsed = {
  code: 'source-is-used',
  scope: 'source',
  gate: 'evidence',
  severity: 'error',
  summary: 'Every source is cited by at least one entry.',
  *check(source, corpus) {
    if (citedKeys(corpus).has(source.key)) return
    yield {
      at: ['title'],
      on: 'key',
      message: `No entry cites “${source.key}”.`,
      help: `Cite it with \`[@${source.key}]\`, or delete the file.`,
    }
  },
} satisfies SourceRule
