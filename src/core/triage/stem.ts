const vowel = /[aeiouy]/

/**
 * A word without its ending, so that “restarting”, “restarted” and “restarts” are one. Crude on purpose: the same on both sides of a
 * comparison is all that counts.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  let base = word
  if (base.endsWith('ies') && base.length > 4) base = `${base.slice(0, -3)}y`
  else if (/(?:[sxz]|ch|sh)es$/.test(base)) base = base.slice(0, -2)
  else if (base.endsWith('s') && !/(?:ss|us|is)$/.test(base)) base = base.slice(0, -1)
  for (const ending of ['ingly', 'edly', 'ing', 'ed', 'ly']) {
    const rest = base.slice(0, -ending.length)
    if (base.endsWith(ending) && !base.endsWith('eed') && rest.length > 2 && vowel.test(rest)) {
      base = rest
      break
    }
  }
  if (base.length > 3 && /([bdfglmnprt])\1$/.test(base)) base = base.slice(0, -1)
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base
}
