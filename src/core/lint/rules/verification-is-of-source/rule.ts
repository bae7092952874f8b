import type { CorpusRule } from '../../rule.ts'

export const verificationIsOfSource = {
  code: 'verification-is-of-source',
  scope: 'corpus',
  gate: 'evidence',
  severity: 'error',
  summary: 'A file of what was verified lies where its source’s file says.',
  *check(corpus) {
    for (const [key, { file }] of corpus.verified) {
      if (corpus.broken.has(key)) continue
      const source = corpus.sources.get(key)
      const expected = source?.path.replace(/^sources\//, 'verified/')
      if (file.path === expected) continue
      yield {
        path: file.path,
        at: [],
        message:
          expected === undefined
            ? `There is no source “${key}”.`
            : `The source “${key}” is elsewhere: ${source?.path}.`,
        help: expected === undefined ? 'Delete the file.' : `Move the file to atlas/${expected}.`,
      }
    }
  },
} satisfies CorpusRule
