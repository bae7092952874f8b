import { findSums } from '../../../evidence/sums.ts'
import type { EntryRule } from '../../rule.ts'

export const sumBalances = {
  code: 'sum-balances',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'A sum written out in a text is right.',
  *check(entry) {
    for (const spot of entry.spots) {
      if (spot.role !== 'prose') continue
      for (const sum of findSums(spot.text)) {
        if (sum.ok) continue
        yield {
          at: spot.pointer,
          on: { words: sum.text },
          message: `“${sum.text}” does not add up: it gives ${sum.expected}.`,
          help: 'Check each figure at its source.',
        }
      }
    }
  },
} satisfies EntryRule
