import { plainWords } from '../../wording/plain-words.ts'
import { saysOnly, wordSet } from '../../wording/says-only.ts'

/** What people write where they do not know the version. */
const anyVersion = wordSet(
  `any available cloud common current default different edge found git given head hosted latest lts main managed master
  mixed modern multiple n newest none old na n/a oss production recent release saas self several specified stable standard
  state stated tbd todo trunk unclear undisclosed unknown unpublished unspecified upstream up-to-date date various version
  vendor community enterprise open source edition custom proprietary internal`,
)

const openEnded =
  /^\s*(>=?|≥|at least|from|since|after|<=?|≤|before)\s*v?\d|\d\s*(\+|or (later|newer|higher|above)|and (later|newer|above|up))\s*$/i

/** What is wrong with a version, as the end of a sentence about it; undefined where it names a release. */
export function versionFault(name: string, version: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(version) || saysOnly(version, anyVersion)) return 'names no release'
  if (openEnded.test(version)) return 'says where the versions begin or end, not which one ran'
  if (/\d/.test(version)) return undefined
  const known = new Set(plainWords(name))
  return plainWords(version).every((word) => known.has(word))
    ? 'repeats the product and names no release'
    : undefined
}
