import type { Source } from '../schema/source.ts'

const known = new WeakMap<Source, readonly string[]>()

/** What a source vouches for: the figures listed as seen in it, and the date it bears. The same list each time. */
export function printedBy(source: Source): readonly string[] {
  const before = known.get(source)
  if (before) return before
  const { figures, published } = source
  const printed = typeof published === 'string' ? [...figures, published] : figures
  known.set(source, printed)
  return printed
}
