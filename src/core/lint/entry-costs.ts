import type { AnyEntry, Entry } from '../corpus/entry.ts'

/** An entry with the cost structure, or undefined: the category and the system view share it. */
export function costEntry(
  entry: AnyEntry,
): Entry<'cost-breakdown'> | Entry<'system-cost-breakdown'> | undefined {
  return entry.kind === 'cost-breakdown' || entry.kind === 'system-cost-breakdown' ? entry : undefined
}
