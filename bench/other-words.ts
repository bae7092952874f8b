import { mix } from '../src/core/likeness/hash.ts'

const consonants = 'bcdfghjklmnprstvwz'
const vowels = 'aeiou'
/** Keys whose values are names, enums, formulas or evidence: what the corpus links, evaluates and balances stays. */
const kept =
  /^\s*(?:- )?(?:at|from|to|id|layer|follows|ask|kind|shape|phase|milestone|formula|gives|starts|version|product|name|runbook|as-of|cause-class|contributing-causes|motif|result|detected-by|trigger|duration)\b/
/** What binds or counts a figure stays, wherever the figure stands. */
const ofFigures =
  /^(?:about|above|more|less|than|over|many|much|most|high|long|some|something|like|excess|almost|around|below|close|exactly|exceeds?|fewer|greater|higher|least|longer|lower|million|billion|thousands?|minutes?|seconds?|hours?|months?|years?|nearly|roughly|under|within|percent)$/
/** What a rule hears a sentence’s meaning by stays: when, that nobody published it, that it changes state, on which terms. */
const ofMeaning =
  /^(?:after|until|once|soon|before|during|while|every|each|time|times|first|next|when|whenever|again|immediate(?:ly)?|continuous(?:ly)?|daily|hourly|published|known|stated|described|documented|reported|told|said|measured|cited|given|gives?|names?|says?|source|post|report|page|none|nobody|chang\w+|state|restart\w*|delet\w+|stops?|writes?|reads?|only|reserved|demand|spot|owned|self-hosted|committed|list|prices?|free|because|since|than|rather|follows?|text|page|alert|tables?|production|hundreds|gigabytes|bill|sums?|itself|breakdown|dates|final|original|newer|later|older|grows?|rises?|falls?|fails?|exhausted|full|zero|increase|with|without|from|into)$/
/** What a guide is found by: error texts wherever they stand, and alerts’ names. */
const signature = /^(\s*(?:- )?(template|text|name): )(.*)$/
/** The letters of one, and what in it is none of its words: placeholders and marks. */
const letters = /<[^>]*>|\[@[^\]]*\]|[a-z]{3,}/g
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
      const [, key, name, value] = signature.exec(line) ?? []
      if (
        key !== undefined &&
        value !== undefined &&
        (part === 'signatures' || (part === 'when-paged' && name === 'text'))
      )
        return (
          key + value.replace(letters, (found) => (/^[a-z]/.test(found) ? respelled(found, seed) : found))
        )
      if (part === 'calculations' || part === 'parameters' || kept.test(line)) return line
      return line.replace(word, (found) =>
        ofFigures.test(found) || ofMeaning.test(found) ? found : respelled(found, seed),
      )
    })
    .join('\n')
}

/** Each letter moves within its own sort by a hash of the seed and its place, so that no two seeds spell a word alike. */
function respelled(found: string, seed: number): string {
  return [...found]
    .map((letter, place) => {
      const letters = vowels.includes(letter) ? vowels : consonants
      const from = letters.indexOf(letter)
      const shift = mix(seed * 64 + place)
      return from < 0 ? letter : (letters[(from + shift) % letters.length] ?? letter)
    })
    .join('')
}
