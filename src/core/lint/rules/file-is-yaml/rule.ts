import type { InputRule } from '../../rule.ts'

export const fileIsYaml = {
  code: 'file-is-yaml',
  scope: 'input',
  gate: 'input',
  severity: 'error',
  summary: 'The file is one YAML document.',
} satisfies InputRule
