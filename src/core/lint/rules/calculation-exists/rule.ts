import { entryMarks } from '../../../corpus/entry-evidence.ts'
import { nearest } from '../../../diagnostic/nearest.ts'
import type { EntryRule } from '../../rule.ts'

export const calculationExists = {
  code: 'calculation-exists',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'Every calculation named in a mark stands in the entry, and each one is used.',
  *check(entry) {
    const calculations = entry.data.calculations ?? {}
    const used = new Set<string>()
    for (const { spot, mark } of entryMarks(entry)) {
      if (mark.kind !== 'calculation') continue
      used.add(mark.id)
      if (Object.hasOwn(calculations, mark.id)) continue
      const close = nearest(mark.id, Object.keys(calculations))
      yield {
        at: spot.pointer,
        on: { words: `=${mark.id}` },
        message: `There is no calculation “${mark.id}”.`,
        help: close ? `Did you mean “${close}”?` : `Add “${mark.id}” to \`calculations\`.`,
      }
    }
    for (const name of Object.keys(calculations)) {
      if (used.has(name)) continue
      yield {
        at: ['calculations', name],
        on: 'key',
        message: `No figure is marked \`[=${name}]\`.`,
        help: 'State its result where a reader needs it, or remove the calculation.',
      }
    }
  },
} satisfies EntryRule
