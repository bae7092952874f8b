const end = /[.!?]["'”’)\]]{0,3}(?=\s+["'“‘(]{0,2}[\p{Lu}\d$€£])|\n[ \t]*(?=\n)/gu
const abbreviation =
  /(?:^|[^\w])(?:(?<!\d\s?)[A-Za-z]|e\.g|i\.e|a\.m|p\.m|U\.S|U\.K|vs|approx|ca|cf|pp|figs?|eqs?|nos?|secs?|sect|ch|vol|Dr|Mr|Mrs|Ms|St|etc|al|Inc|Ltd|Corp|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|est|incl|max|avg)$/i

/**
 * Where sentences end: after a full stop, a question or an exclamation mark that a capital, a digit or money follows, and
 * at a blank line. Abbreviations (`e.g.`, `p. 14`, `U.S.`) and semicolons end none. Offsets are exclusive ends, in order.
 */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = []
  for (const found of text.matchAll(end)) {
    const isAbbreviation =
      found[0] === '.' && abbreviation.test(text.slice(Math.max(0, found.index - 8), found.index))
    if (!isAbbreviation) ends.push(found.index + found[0].length)
  }
  return ends
}
