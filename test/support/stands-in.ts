/**
 * Whether a text holds these words, by the plainest search there is: markup taken out, white space made alike, and no letter
 * or digit at either end. Shares nothing with the finder that it is there to check.
 */
export function standsIn(text: string, words: string): boolean {
  const wanted = plain(words)
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])${escaped}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'u').test(plain(text))
}

const plain = (text: string): string =>
  text
    .replace(/<[^<>]*>|\]\([^()]*\)|[*`_[\]\\]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
