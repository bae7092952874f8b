import type { InputRule } from '../../rule.ts'

export const fileIsSmall = {
  code: 'file-is-small',
  scope: 'input',
  gate: 'input',
  severity: 'error',
  summary: 'The file is small enough to be one entry.',
} satisfies InputRule
