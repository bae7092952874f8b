/** Letters and digits, and the signs that glue them into one identifier: `us-east-1`, `HTTP/2`, `p99.9`, `db:3306`. */
const glue = new Set(['-', '.', '/', ':', '@', '#', '+', '\\', '‑'])
const reach = 80

const isWord = (char: string): boolean => /[\w\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/.test(char)

/** What stands before a digit without a gap; empty where the digit begins its token. */
export function headBefore(text: string, at: number): string {
  let from = at
  while (from > 0 && at - from < reach) {
    const char = text[from - 1] ?? ''
    if (!isWord(char) && !glue.has(char)) break
    from -= 1
  }
  return text.slice(from, at)
}

/** Where the token around `at` ends. */
export function tokenEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const char = text[end] ?? ''
    if (!isWord(char) && !(glue.has(char) && isWord(text[end + 1] ?? ''))) break
    end += 1
  }
  return Math.max(end, at + 1)
}

/** `mid-2018`, `sub-100 ms`, `T+5 minutes`, `USD5`, `x3`: heads that leave a figure a figure. */
const transparent = /^(?:mid-|pre-|post-|sub-|early-|late-|[tT]\+|USD|EUR|GBP|US|[xX])$/

/** Whether a digit with this head belongs to an identifier, a port, a prefix length or the like. */
export function isIdentifierHead(head: string, text: string, at: number): boolean {
  if (isSubscript(text, at - head.length)) return true
  if (head === '' || head === '-' || head === '--' || head === '+' || /^\d[\d,.]*\+$/.test(head)) return false
  if (head === '.') return /[\w)]/.test(text[at - 2] ?? '')
  if (/^[xX]$/.test(head)) return /^(?:86|64|509)\b/.test(text.slice(at, at + 3))
  return !transparent.test(head)
}

/** `db100[1-3]`, `node{1,2}`, `signal(9)`: what a bracket right after a word holds. */
function isSubscript(text: string, at: number): boolean {
  const bracket = text[at - 1] ?? ''
  if (!'[{('.includes(bracket) || bracket === '' || !isWord(text[at - 2] ?? '')) return false
  return bracket !== '(' || /^\d+\)/.test(text.slice(at, at + 12))
}
