import type { InputRule } from '../../rule.ts'

export const fileIsText = {
  code: 'file-is-text',
  scope: 'input',
  gate: 'input',
  severity: 'error',
  summary: 'The file is UTF-8 text without a byte order mark.',
} satisfies InputRule
