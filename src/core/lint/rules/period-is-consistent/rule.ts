import type { EntryRule } from '../../rule.ts'

export const periodIsConsistent = {
  code: 'period-is-consistent',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'What should hold, in one sentence.',
  *check(entry) {},
} satisfies EntryRule
