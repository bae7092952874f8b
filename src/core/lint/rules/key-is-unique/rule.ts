import type { InputRule } from '../../rule.ts'

export const keyIsUnique = {
  code: 'key-is-unique',
  scope: 'input',
  gate: 'input',
  severity: 'error',
  summary: 'A key stands once in its place.',
} satisfies InputRule
