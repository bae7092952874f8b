import { nameWords } from '../analysis/words.ts'
import { causeWords, isCause } from './cause-words.ts'
import type { Traits } from './traits.ts'

/** More than this is no reason but a list. */
const most = 3

/** Why one entry is worth reading after another, in words: “Both: MySQL and Consul; cause: configuration; shape: retry storm”. */
export function reason({ products, cause, motifs }: Traits): string {
  const parts: string[] = []
  const names = [...products.values()]
  if (names.length > 0) parts.push(listed(names.slice(0, most), names.length - most))
  if (cause !== undefined)
    parts.push(`cause: ${(isCause(cause) ? causeWords[cause].name : cause).toLowerCase()}`)
  if (motifs.length > 0)
    parts.push(
      `${motifs.length === 1 ? 'shape' : 'shapes'}: ${listed(motifs.slice(0, most).map(nameWords), motifs.length - most)}`,
    )
  return parts.length === 0 ? 'nothing in common' : `Both: ${parts.join('; ')}`
}

function listed(names: readonly string[], more: number): string {
  if (more > 0) return `${names.join(', ')} and ${more} more`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
