import type { InputRule } from '../../rule.ts'

export const ruleRuns = {
  code: 'rule-runs',
  scope: 'input',
  gate: 'input',
  severity: 'error',
  summary: 'Every rule ran to its end.',
} satisfies InputRule
