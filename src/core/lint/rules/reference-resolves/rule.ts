import { nearest } from '../../../diagnostic/nearest.ts'
import { entryReferences } from '../../entry-references.ts'
import type { EntryRule } from '../../rule.ts'

export const referenceResolves = {
  code: 'reference-resolves',
  scope: 'entry',
  gate: 'new-hire',
  severity: 'error',
  summary: 'Every id that a field refers to exists.',
  *check(entry, corpus) {
    for (const { at, id, among, what } of entryReferences(entry, corpus)) {
      if (among.has(id)) continue
      const close = nearest(id, among)
      yield {
        at,
        message: `There is no ${what} “${id}”.`,
        help: close ? `Did you mean “${close}”?` : `The ${what} must exist before it is referred to.`,
      }
    }
  },
} satisfies EntryRule
