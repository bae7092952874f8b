const first = ['debugging-guides', 'incidents']

/** Folders of entries in the order in which somebody who was paged wants them: what to do, what happened before, the rest. */
export function urgency(folder: string): number {
  const at = first.indexOf(folder)
  return at < 0 ? first.length : at
}

/** Entries or documents in that order; within a folder as they were. */
export const urgentFirst = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => urgency(a.id.split('/')[0] ?? '') - urgency(b.id.split('/')[0] ?? ''))
