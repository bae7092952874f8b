import type { CorpusRule } from '../../rule.ts'

export const reviewIsOfEntry = {
  code: 'review-is-of-entry',
  scope: 'corpus',
  gate: 'template',
  severity: 'error',
  summary: 'A file of reviews or of second readings lies where its entry’s id says.',
  *check(corpus) {
    const filed = [
      { folder: 'reviews', files: corpus.reviews },
      { folder: 'second-readings', files: corpus.secondReadings },
    ]
    for (const { folder, files } of filed)
      for (const [id, { file }] of files) {
        if (corpus.entries.has(id) || corpus.broken.has(id)) continue
        const target = corpus.moved.get(id)
        yield {
          path: file.path,
          at: [],
          message: `There is no entry “${id}”.`,
          help:
            target === undefined
              ? `Move the file to the path of the entry that was read, below \`atlas/${folder}/\`.`
              : `The entry has moved: rename the file to \`atlas/${folder}/${target}.yaml\`.`,
        }
      }
  },
} satisfies CorpusRule
