import { entryMarks } from '../../../corpus/entry-evidence.ts'
import { nearest } from '../../../diagnostic/nearest.ts'
import type { EntryRule } from '../../rule.ts'

export const sourceExists = {
  code: 'source-exists',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'Every source named in a mark has a file in `atlas/sources/`.',
  *check(entry, corpus) {
    for (const { spot, mark } of entryMarks(entry)) {
      if (mark.kind !== 'source') continue
      for (const { key } of mark.keys) {
        if (corpus.sources.has(key) || corpus.broken.has(key)) continue
        const close = nearest(key, corpus.sources.keys())
        yield {
          at: spot.pointer,
          on: { words: `@${key}` },
          message: `There is no source “${key}”.`,
          help: close ? `Did you mean “${close}”?` : `Write \`atlas/sources/<publisher>/${key}.yaml\`.`,
        }
      }
    }
  },
} satisfies EntryRule
