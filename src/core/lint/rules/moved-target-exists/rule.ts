import { nearest } from '../../../diagnostic/nearest.ts'
import type { CorpusRule } from '../../rule.ts'

export const movedTargetExists = {
  code: 'moved-target-exists',
  scope: 'corpus',
  gate: 'template',
  severity: 'error',
  summary: 'An entry that moved points to one that is there.',
  *check(corpus) {
    for (const [from, to] of corpus.moved) {
      if (corpus.entries.has(to) || corpus.broken.has(to)) continue
      const close = nearest(to, corpus.entries.keys())
      yield {
        path: `${from}.yaml`,
        at: ['moved-to'],
        message: corpus.moved.has(to) ? `“${to}” has itself moved.` : `There is no entry “${to}”.`,
        help: corpus.moved.has(to)
          ? `Point to where it lives now: “${corpus.moved.get(to)}”.`
          : close
            ? `Did you mean “${close}”?`
            : 'Point to an entry of the atlas.',
      }
    }
  },
} satisfies CorpusRule
