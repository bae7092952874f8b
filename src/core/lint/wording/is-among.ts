/** Whether a list of bare words holds this one, in any of its usual endings: `checks`, `checked`, `checking`, `quickly`. */
export function isAmong(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true
  for (const [ending, instead] of endings) {
    if (word.length < ending.length + 3 || !word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (words.has(stem + instead)) return true
    if (stem.at(-1) === stem.at(-2) && words.has(stem.slice(0, -1))) return true
  }
  return false
}

const endings: readonly (readonly [string, string])[] = [
  ['ally', ''],
  ['ly', ''],
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ation', 'e'],
]
