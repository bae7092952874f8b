import type { SourceRule } from '../../rule.ts'

export const retellingIsLabelled = {
  code: 'retelling-is-labelled',
  scope: 'source',
  gate: 'evidence',
  severity: 'error',
  summary: 'A retelling is graded as one, and its note says what it retells.',
  *check(source) {
    const { kind, read, note } = source.data
    if (kind === 'retelling' && read.as !== 'retelling') {
      yield {
        at: ['read', 'as'],
        message: `A retelling was read as “${read.as}”.`,
        help: 'Grade it `retelling`, so that readers and statistics see it as one.',
      }
      return
    }
    if (read.as !== 'retelling' || (note !== undefined && note.split(/\s+/).length > 3)) return
    yield {
      at: note === undefined ? ['read', 'as'] : ['note'],
      message:
        kind === 'retelling'
          ? 'The retelling does not say what it retells.'
          : `What was read is a retelling of an original of kind “${kind}”, and no note says which.`,
      help: 'Say in `note` what it retells, who made it and what it was used for.',
    }
  },
} satisfies SourceRule
