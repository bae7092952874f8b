import type { Source } from '../../../schema/source.ts'
import type { Finding } from '../../rule.ts'

const blob = /^https?:\/\/(?:www\.)?github\.com\/([^/]+\/[^/]+)\/(?:blob|raw|blame)\/([^/]+)\/([^?#]+)/i
const raw = /^https?:\/\/raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/([^/]+)\/([^?#]+)/i
const commitForm = /^[0-9a-f]{40}$/

/** What is wrong with the place where a source was read; undefined where the same text can be found there again. */
export function placeFault({ url, read }: Source): Finding | undefined {
  const { where, as, pin } = read
  const [, repo = '', ref = '', path = ''] = blob.exec(where) ?? raw.exec(where) ?? []
  if (repo !== '' && !commitForm.test(ref)) {
    return {
      at: ['read', 'where'],
      message: `“${ref}” moves: tomorrow the file may say something else.`,
      help: 'Give the address at the commit that was read (`y` on GitHub’s page), and `pin` it.',
    }
  }
  if (repo !== '' && !pin) {
    return {
      at: ['read', 'where'],
      message: 'It was read at a commit, and no machine can read it there again.',
      help: `Add \`pin: { repo: ${repo}, commit: ${ref}, path: ${decoded(path)} }\`.`,
    }
  }
  if (repo !== '' && pin) {
    const parts = [
      { key: 'repo', pinned: pin.repo.toLowerCase(), read: repo.toLowerCase() },
      { key: 'commit', pinned: pin.commit, read: ref },
      { key: 'path', pinned: pin.path, read: decoded(path) },
    ]
    const odd = parts.find(({ pinned, read: other }) => pinned !== other)
    if (odd) {
      return {
        at: ['read', 'pin', odd.key],
        message: `The pin’s ${odd.key} is “${odd.pinned}”, the address that was read has “${odd.read}”.`,
        help: 'Both name the same bytes: take them from the address.',
      }
    }
  }
  if (as !== 'original' || pin || sameAddress(url, where)) return undefined
  return {
    at: ['read', 'where'],
    message: 'What was read elsewhere is not the original.',
    help: 'Give the grade `copy`, `excerpt` or `retelling`; or, where the page is made from a file in a repository, pin that file.',
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Parameters that say where a reader came from, or how the page is laid out, and not which page it is. */
const asides = /([?&])(?:(?:utm_\w+|fbclid|gclid|ref|print|amp)(?:=[^&]*)?(?:&|$))+/gi

/** Without the part of the page and what servers do to addresses. */
const sameAddress = (a: string, b: string): boolean => bare(a) === bare(b)
const bare = (address: string): string =>
  address
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(asides, '$1')
    .replace(/[?&]$/, '')
    .replace(/\/$/, '')
    .toLowerCase()
