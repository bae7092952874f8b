import type { InputRule } from '../../rule.ts'

export const lineEndsAreLf = {
  code: 'line-ends-are-lf',
  scope: 'input',
  gate: 'input',
  severity: 'error',
  summary: 'Lines end with LF.',
} satisfies InputRule
