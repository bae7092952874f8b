import type { Corpus } from '../corpus/corpus.ts'
import { verificationOf } from '../corpus/verification-of.ts'
import type { VerificationState } from '../schema/verification.ts'

export interface VerificationCounts {
  /** Sources by what was last seen; a source whose list of figures changed since counts as `unread`. */
  readonly sources: Readonly<Record<VerificationState | 'unread', number>>
  /** Listed figures that a machine found in their source. */
  readonly figuresFound: number
  readonly figuresListed: number
}

export function verificationCounts(corpus: Corpus): VerificationCounts {
  const sources = { found: 0, moved: 0, 'figure-missing': 0, gone: 0, blocked: 0, unread: 0 }
  let figuresFound = 0
  let figuresListed = 0
  for (const source of corpus.sources.values()) {
    const count = source.data.figures.length
    figuresListed += count
    const verification = verificationOf(source, corpus)
    if (!verification?.current) {
      sources.unread++
      continue
    }
    const { state, text, missing } = verification.seen
    sources[state]++
    if (text !== undefined) figuresFound += count - (missing?.length ?? 0)
  }
  return { sources, figuresFound, figuresListed }
}
