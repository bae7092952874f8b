import type { EntryRule } from '../../rule.ts'

export const entriesAgree = {
  code: 'entries-agree',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'What should hold, in one sentence.',
  *check(entry) {},
} satisfies EntryRule
