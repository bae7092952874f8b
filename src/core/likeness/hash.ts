/** FNV-1a over UTF-16 units: fast, and even enough once mixed. */
export const hashText = (text: string): number => hashUnits(text, 0, text.length)

/** The same of a stretch of a text. */
export function hashUnits(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mix(hash)
}

/** MurmurHash3’s finaliser: every bit of the input moves every bit of the output. Unsigned, 32 bits. */
export function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** One number for a row of numbers; order matters. */
export const join = (hash: number, next: number): number => mix(Math.imul(hash, 31) + next)
