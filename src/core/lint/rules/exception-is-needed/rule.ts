import type { InputRule } from '../../rule.ts'

export const exceptionIsNeeded = {
  code: 'exception-is-needed',
  scope: 'input',
  gate: 'input',
  severity: 'error',
  summary: 'An exception still excuses something.',
} satisfies InputRule
