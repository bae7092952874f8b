import type { Corpus } from '../../core/corpus/corpus.ts'
import type { AnyEntry } from '../../core/corpus/entry.ts'
import { nearest } from '../../core/diagnostic/nearest.ts'
import { UsageError } from './command.ts'

/** The entry that a word names: its id or its path below the root, and where it moved to. Throws a `UsageError` that says the way out. */
export function askedEntry(word: string | undefined, corpus: Corpus, example: string): AnyEntry {
  if (word === undefined) throw new UsageError(`Name an entry: \`${example}\`.`)
  const asked = word.replace(/^atlas\//, '').replace(/\.yaml$/, '')
  const id = corpus.moved.get(asked) ?? asked
  const entry = corpus.entries.get(id)
  if (entry) return entry
  if (corpus.broken.has(id))
    throw new UsageError(`${id} has errors that keep it from being read; \`atlas check\` lists them.`)
  const close = nearest(id, corpus.entries.keys())
  throw new UsageError(`There is no entry “${id}”.${close ? ` Did you mean “${close}”?` : ''}`)
}
