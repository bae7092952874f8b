import { isAbsent } from '../../../schema/absence.ts'
import { holdsAmount } from '../../amounts.ts'
import type { EntryRule } from '../../rule.ts'

export const scaleIsGiven = {
  code: 'scale-is-given',
  scope: 'entry',
  gate: 'new-hire',
  severity: 'error',
  summary: 'The load is an amount; the entry’s date, or the text’s own, says when it was measured.',
  *check(entry) {
    const { load } = entry.data.scale
    if (isAbsent(load) || holdsAmount(load)) return
    yield {
      at: ['scale', 'load'],
      message: 'The load has no figure.',
      help: 'Give what was measured, with its unit: requests a second, users, hosts, terabytes; or `{ unpublished: … }` with what is known instead.',
    }
  },
} satisfies EntryRule
