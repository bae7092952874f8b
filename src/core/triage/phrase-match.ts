import type { Library } from './library.ts'
import type { SignatureMatch } from './signature-match.ts'
import type { Word } from './words.ts'

/** A longer paste says more than one phrase of three common words. */
const mostWords = 24
const longestPhrase = 8
/** What a log puts before a message. */
const level = /^(?:error|err|warn|warning|info|note|fatal|panic|severe|critical|system|server|<n>|\d+)$/

/**
 * Phrases of common words that a short paste holds word by word: alone each of “too many connections” tells nothing. The more of
 * the paste the phrase is, the surer; one that several entries have is none’s.
 */
export function matchPhrases(words: readonly Word[], library: Library): readonly SignatureMatch[] {
  if (words.length > mostWords) return []
  const telling = words.filter(({ text }) => !level.test(text)).length
  const matches: SignatureMatch[] = []
  for (let start = 0; start < words.length; start += 1)
    for (let length = 3; length <= longestPhrase && start + length <= words.length; length += 1) {
      const found = words.slice(start, start + length)
      const owners = library.phrases.get(found.map(({ text }) => text).join(' ')) ?? []
      if (new Set(owners.map(({ entry }) => entry)).size !== 1) continue
      const [signature] = owners
      if (signature === undefined) continue
      const share = Math.min(1, length / Math.max(1, telling))
      matches.push({
        signature,
        coverage: share,
        mass: signature.total,
        words: new Set(found.map(({ text }) => text)),
        confidence: 0.3 + 0.6 * share,
      })
    }
  return matches
}
