import type { InputRule } from '../../rule.ts'

export const fileHasPlace = {
  code: 'file-has-place',
  scope: 'input',
  gate: 'input',
  severity: 'error',
  summary: 'The file’s path is one the atlas knows.',
} satisfies InputRule
