import type { EntryRule } from '../../rule.ts'

export const changeIsAnnounced = {
  code: 'change-is-announced',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'What should hold, in one sentence.',
  *check(entry) {},
} satisfies EntryRule
