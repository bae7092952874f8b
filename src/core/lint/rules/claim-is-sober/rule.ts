import type { EntryRule } from '../../rule.ts'

export const claimIsSober = {
  code: 'claim-is-sober',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'What should hold, in one sentence.',
  *check(entry) {},
} satisfies EntryRule
