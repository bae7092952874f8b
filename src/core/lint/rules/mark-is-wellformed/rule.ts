import { parseMarks } from '../../../evidence/marks.ts'
import type { EntryRule } from '../../rule.ts'

export const markIsWellformed = {
  code: 'mark-is-wellformed',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'Every mark can be read.',
  *check(entry) {
    for (const spot of entry.spots) {
      if (spot.role === 'verbatim' || spot.role === 'formula' || spot.role === 'id') continue
      for (const { start, end, message } of parseMarks(spot.text).errors) {
        yield {
          at: spot.pointer,
          on: { words: spot.text.slice(start, end) },
          message,
          help: 'Write `[@key]`, `[@a @b]`, `[@key p. 14]` or `[=calculation]`.',
        }
      }
    }
  },
} satisfies EntryRule
