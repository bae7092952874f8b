import type { EntryRule } from '../../rule.ts'

export const latencySaysWhatItMeasures = {
  code: 'latency-says-what-it-measures',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'What should hold, in one sentence.',
  *check(entry) {},
} satisfies EntryRule
