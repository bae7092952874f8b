import type { Bar } from '../../../bars-model.ts'

/**
 * Bars in the order to draw them, those that differ only in the words before and after together: their comparison is the
 * point, and something else between them hides it.
 */
export function beforeAfterGroups(bars: readonly Bar[]): readonly (readonly Bar[])[] {
  const groups: Bar[][] = []
  const pairs = new Map<string, Bar[]>()
  for (const bar of bars) {
    const key = pairKey(bar.name)
    const group = key === undefined ? undefined : pairs.get(key)
    if (group) {
      group.push(bar)
      continue
    }
    const own = [bar]
    groups.push(own)
    if (key !== undefined) pairs.set(key, own)
  }
  return groups
}

function pairKey(name: string): string | undefined {
  const rest = name.toLowerCase().replace(/\b(before|after)\b/, '')
  return rest === name.toLowerCase() ? undefined : rest.replace(/\W+/g, ' ').trim()
}
