import { findInText } from './find-in-text.ts'
import type { TextIndex } from './text-index.ts'

/** What is known of a source beside its text. */
export interface SourceMarks {
  /** Its path or address. */
  readonly name: string
  /** The day its commit was written, where it is pinned. */
  readonly authored?: string
}

/** Where a source bears the date it is said to be published on: in its text, in its name, or as its commit’s day. */
export function findPublished(
  index: TextIndex,
  published: string,
  { name, authored }: SourceMarks,
): 'text' | 'name' | 'commit' | undefined {
  const [found] = findInText(index, [published], name)
  if (found?.kind === 'found') return found.place.how === 'name' ? 'name' : 'text'
  return authored?.startsWith(published) ? 'commit' : undefined
}
