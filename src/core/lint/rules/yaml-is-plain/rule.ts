import type { InputRule } from '../../rule.ts'

export const yamlIsPlain = {
  code: 'yaml-is-plain',
  scope: 'input',
  gate: 'input',
  severity: 'error',
  summary: 'The file uses no anchors, aliases or tags.',
} satisfies InputRule
