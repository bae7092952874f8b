import type { InputRule } from '../../rule.ts'

export const sourceKeyIsUnique = {
  code: 'source-key-is-unique',
  scope: 'input',
  gate: 'input',
  severity: 'error',
  summary: 'No two sources share a key.',
} satisfies InputRule
