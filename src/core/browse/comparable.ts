import { kindOf } from '../schema/categories.ts'

/** What an entry may be held against: other incidents, or the same view of other companies; undefined for the rest. */
export function comparableKind(id: string): string | undefined {
  const kind = kindOf(id)
  return kind === 'incident' || kind?.startsWith('system-') ? kind : undefined
}
