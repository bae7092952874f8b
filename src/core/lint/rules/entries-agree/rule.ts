import type { CorpusRule } from '../../rule.ts'
import { sameIncidentTwice } from './same-incident.ts'
import { samePartOtherwise } from './same-part.ts'
import { sameSentenceOtherwise } from './same-sentence.ts'
import { toldElsewhere } from './told-elsewhere.ts'

export const entriesAgree = {
  code: 'entries-agree',
  scope: 'corpus',
  gate: 'honesty',
  severity: 'error',
  summary: 'No two entries state different figures for the same thing.',
  *check(corpus) {
    yield* sameIncidentTwice(corpus)
    yield* toldElsewhere(corpus)
    yield* samePartOtherwise(corpus)
    yield* sameSentenceOtherwise(corpus)
  },
} satisfies CorpusRule
