const consonants = 'bcdfghjklmnprstvwz'
const vowels = 'aeiou'
/** Keys whose values are names, enums, formulas or evidence: what the corpus links, evaluates and balances stays. */
const kept =
  /^\s*(?:- )?(?:at|from|to|id|layer|kind|shape|phase|milestone|formula|gives|starts|version|product|name|runbook|as-of|cause-class|detected-by|trigger|duration)\b/
/** What binds or counts a figure stays, wherever the figure stands. */
const ofFigures =
  /^(?:about|above|more|less|than|over|many|much|most|high|long|some|something|like|excess|almost|around|below|close|exactly|exceeds?|fewer|greater|higher|least|longer|lower|million|billion|thousand|minutes?|seconds?|hours?|months?|years?|nearly|roughly|under|within|percent)$/
/** A word of prose: lower-case, with words around it, not beside a figure, a mark, a code or a path. */
const word = /(?<=(?<![\d$€%\]] )(?<!\d)[a-z’,.:>“] )[a-z]{4,}(?= [a-z“(]|[.,;] [A-Za-z])/g

/**
 * An entry’s text with its longer words spelled otherwise, as another author’s would be: the same figures, marks, ids and
 * lengths, so that it balances and draws as before, in words of its own. Copies of the same seed are alike.
 */
export function otherWords(text: string, seed: number): string {
  let part = ''
  return text
    .split('\n')
    .map((line) => {
      part = /^[a-z-]+(?=:)/.exec(line)?.[0] ?? part
      if (part === 'calculations' || part === 'parameters' || kept.test(line)) return line
      return line.replace(word, (found) => (ofFigures.test(found) ? found : respelled(found, seed)))
    })
    .join('\n')
}

/** Each letter moves within its own sort by a hash of the seed and its place, so that no two seeds spell a word alike. */
function respelled(found: string, seed: number): string {
  return [...found]
    .map((letter, place) => {
      const letters = vowels.includes(letter) ? vowels : consonants
      const from = letters.indexOf(letter)
      const shift = Math.imul(seed * 31 + place + 1, 0x9e3779b1) >>> 12
      return from < 0 ? letter : (letters[(from + shift) % letters.length] ?? letter)
    })
    .join('')
}
