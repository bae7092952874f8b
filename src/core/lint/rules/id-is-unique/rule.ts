import { entryIds } from '../../entry-ids.ts'
import type { EntryRule } from '../../rule.ts'

export const idIsUnique = {
  code: 'id-is-unique',
  scope: 'entry',
  gate: 'template',
  severity: 'error',
  summary: 'No two things of one kind in an entry share an id.',
  *check(entry) {
    for (const { what, ids } of entryIds(entry)) {
      const seen = new Set<string>()
      for (const { id, at } of ids) {
        if (seen.has(id)) {
          yield {
            at,
            message: `A second ${what} is called “${id}”.`,
            help: 'Rename one, and what refers to it.',
          }
        }
        seen.add(id)
      }
    }
  },
} satisfies EntryRule
