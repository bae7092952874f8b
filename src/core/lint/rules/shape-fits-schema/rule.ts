import type { InputRule } from '../../rule.ts'

export const shapeFitsSchema = {
  code: 'shape-fits-schema',
  scope: 'input',
  gate: 'input',
  severity: 'error',
  summary: 'The file has the keys and values its kind asks for.',
} satisfies InputRule
