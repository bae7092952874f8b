const common = new Set(
  `a an and are as at be been but by did do does each every for from had has have if in into is it its of on or our out per
  so than that the their then there these they this those to was we were which while who will with`.split(
    /\s+/,
  ),
)

/** The words of a text that tell one thing from another, each cut to its stem. Words with digits are left out. */
export function wordStems(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)]
    .map(([word]) => word)
    .filter((word) => !common.has(word) && !/\p{N}/u.test(word))
    .map(stem)
}

/** Endings of number and tense taken off; no dictionary, so it errs by leaving two forms apart, not by joining two words. */
function stem(word: string): string {
  const bare = word.replace(/_+$/, '')
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`
  const singular = bare.length > 3 && /[^su]s$/.test(bare) ? bare.slice(0, -1) : bare
  const tense = singular.length > 5 ? singular.replace(/(?:ing|ed|er)$/, '') : singular
  return tense.length > 3 ? tense.replace(/e$/, '') : tense
}
