import type { EntryRule } from '../../rule.ts'

export const sharesAddUp = {
  code: 'shares-add-up',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'What should hold, in one sentence.',
  *check(entry) {},
} satisfies EntryRule
