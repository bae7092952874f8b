import type { Verification } from '../schema/verification.ts'
import { contentHash } from './content-hash.ts'
import type { Corpus } from './corpus.ts'
import type { SourceEntry } from './entry.ts'

/** What a machine last saw of a source, and whether it looked for the figures listed today. */
export interface SourceVerification {
  readonly seen: Verification
  readonly current: boolean
}

/** Undefined for a source that no machine has read again. */
export function verificationOf(source: SourceEntry, corpus: Corpus): SourceVerification | undefined {
  const seen = corpus.verified.get(source.key)?.data
  return seen && { seen, current: seen.listed === contentHash(source.data.figures) }
}
