import type { InputRule } from '../../rule.ts'

export const diagramIsLegible = {
  code: 'diagram-is-legible',
  scope: 'input',
  gate: 'template',
  severity: 'error',
  summary: 'A drawn diagram can be read, wide and narrow: nothing overlaps, leaves its card or is too small.',
} satisfies InputRule
