/** Enough for the texts of one entry and the sources it cites, all of whose rules run one after the other. */
const most = 4_000

/**
 * A pure function of a text that remembers what it gave for the last few thousand texts. A dozen rules look at the same sentence,
 * each for its own reason. What it gives is shared: nobody may change it.
 */
export function memoised<T>(give: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = give(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
