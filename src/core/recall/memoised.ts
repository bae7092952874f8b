/** Enough for the texts of one entry and the sources it cites, all of whose rules run one after the other. */
const usual = 4_000

/**
 * A pure function that remembers what it gave for the last keys it was asked about, and forgets them all when they are too many:
 * a check of 100,000 entries holds no more than one of 100. What it gives is shared, so nobody may change it.
 */
export function memoised<K, V extends {}>(give: (key: K) => V, most = usual): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = give(key)
    if (known.size >= most) known.clear()
    known.set(key, made)
    return made
  }
}
