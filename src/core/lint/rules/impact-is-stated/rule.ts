import { isAbsent } from '../../../schema/absence.ts'
import type { EntryRule } from '../../rule.ts'
import { impactFaults } from './impact-faults.ts'

export const impactIsStated = {
  code: 'impact-is-stated',
  scope: 'entry',
  gate: 'incident',
  severity: 'error',
  summary: 'The impact of an incident says how long, who, how much and which promise.',
  *check(entry) {
    if (entry.kind !== 'incident') return
    for (const [key, { isEmpty, says, help }] of Object.entries(impactFaults)) {
      const text = entry.data.impact[key as keyof typeof impactFaults]
      if (isAbsent(text) || !isEmpty(text)) continue
      yield {
        at: ['impact', key],
        message: `“${text}” ${says}.`,
        help: `${help}, or say \`{ unpublished: … }\` with what is known instead.`,
      }
    }
  },
} satisfies EntryRule
