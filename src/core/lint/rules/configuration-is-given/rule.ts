import type { EntryRule } from '../../rule.ts'

export const configurationIsGiven = {
  code: 'configuration-is-given',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'What should hold, in one sentence.',
  *check(entry) {},
} satisfies EntryRule
