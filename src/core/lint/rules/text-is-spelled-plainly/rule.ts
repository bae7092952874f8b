import { canonicalEdits } from '../../../evidence/canonical-edits.ts'
import type { EntryRule } from '../../rule.ts'

export const textIsSpelledPlainly = {
  code: 'text-is-spelled-plainly',
  scope: 'entry',
  gate: 'template',
  severity: 'warning',
  summary: 'Figures, units and marks are spelled the same way in every entry.',
  *check(entry) {
    for (const spot of entry.spots) {
      if (spot.role !== 'prose' && spot.role !== 'label') continue
      for (const { start, end, replacement } of canonicalEdits(spot.text)) {
        // With the word before it, since a lone “ m” says nothing.
        const from = spot.text.slice(0, start).search(/\S*$/)
        const before = spot.text.slice(from, start)
        const written = before + spot.text.slice(start, end)
        yield {
          at: spot.pointer,
          on: { words: written, occurrence: spot.text.slice(0, from).split(written).length - 1 },
          message: `“${written}” is spelled “${before}${replacement}”.`,
          help: 'Run `atlas check --fix`.',
        }
      }
    }
  },
} satisfies EntryRule
