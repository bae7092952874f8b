import type { CorpusRule } from '../../rule.ts'

export const reviewIsOfEntry = {
  code: 'review-is-of-entry',
  scope: 'corpus',
  gate: 'template',
  severity: 'error',
  summary: 'A file of reviews lies where its entry’s id says.',
  *check(corpus) {
    for (const [id, { file }] of corpus.reviews) {
      if (corpus.entries.has(id) || corpus.broken.has(id)) continue
      const target = corpus.moved.get(id)
      yield {
        path: file.path,
        at: [],
        message: `There is no entry “${id}”.`,
        help:
          target === undefined
            ? 'Move the file to the path of the entry that was reviewed, below `atlas/reviews/`.'
            : `The entry has moved: rename the file to \`atlas/reviews/${target}.yaml\`.`,
      }
    }
  },
} satisfies CorpusRule
