import type { WordEvidence } from './rank.ts'
import type { SignatureMatch } from './signature-match.ts'
import { isProduct } from './technologies.ts'
import type { Tone } from './tone.ts'
import type { IndexedEntry } from './triage-index.ts'

/** What speaks for an entry and against it, each between 0 and 1. */
export interface Evidence {
  /** The surest signature. */
  readonly signature: number
  /** How much of that signature was found. */
  readonly whole: number
  /** How much the signature tells: of two that are found whole the longer one decides. */
  readonly specific: number
  readonly coverage: number
  readonly closest: number
  /** How much the common words tell. */
  readonly mass: number
  readonly name: number
  /** The paste names the product the entry is about first; one it is about too; only others. */
  readonly first: number
  readonly among: number
  readonly others: number
  /** The paste is in the format of a product that the entry is not about. */
  readonly foreign: number
  readonly complaint: number
  readonly routine: number
  readonly howTo: number
  readonly prose: number
}

const none: WordEvidence = { coverage: 0, closest: 0, mass: 0, name: 0, words: [] }

export function evidenceFor(
  entry: IndexedEntry,
  matches: readonly SignatureMatch[],
  words: WordEvidence = none,
  named: ReadonlyMap<string, number>,
  format: string | undefined,
  tone: Tone,
): Evidence {
  const [best] = matches
  const isFirst = entry.technologies[0] !== undefined && named.has(entry.technologies[0])
  const isAmong = !isFirst && entry.technologies.slice(0, 4).some((each) => named.has(each))
  const isOther = !isFirst && !isAmong && [...named.keys()].some(isProduct)
  return {
    signature: best?.confidence ?? 0,
    whole: best?.coverage ?? 0,
    specific: best === undefined ? 0 : Math.min(1, (best.mass * best.coverage) / 8),
    coverage: words.coverage,
    closest: words.closest,
    mass: 1 - Math.exp(-words.mass / 1.2),
    name: words.name,
    first: Number(isFirst),
    among: Number(isAmong),
    others: Number(isOther),
    foreign: Number(format !== undefined && !entry.technologies.includes(format)),
    complaint: Number(tone.isComplaint),
    routine: Number(tone.isRoutine),
    howTo: Number(tone.isHowTo),
    prose: Number(tone.isProse),
  }
}
