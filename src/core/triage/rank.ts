import { worthOf } from './common-words.ts'
import { notionOfWord } from './concepts.ts'
import type { Library } from './library.ts'
import { nearestWord } from './nearest-word.ts'
import { technologiesIn } from './technologies.ts'
import type { Word } from './words.ts'

/** How well an entry’s words fit a paste, signatures aside. */
export interface WordEvidence {
  /** The share of what the paste says that the entry speaks of, 0 to 1. */
  readonly coverage: number
  /** The likeness of the paste to the entry’s closest symptom or its title, 0 to 1. */
  readonly closest: number
  /** What the words in common tell, names of products aside; 1 is one rare word. */
  readonly mass: number
  /** The rarest name in common: an identifier of the entry’s errors and alerts, 0 to 1 (only this entry has it). */
  readonly name: number
  /** The words in common, most telling first. */
  readonly words: readonly string[]
}

/** What a word counts by where the entry has it: further down, –, in its summary, in its title, symptoms or errors. */
const countsAt: readonly number[] = [0, 0.4, 0.4, 0.8, 1]
/** Another word for the same notion, and a word mended by its nearest in the library, are less than the word itself. */
const otherWord = 0.6
const mended = 0.8
/** A word that the library does not have speaks against all entries alike, and may be a mere name. */
const unknown = 0.6
const mostKept = 40
/** Words that tell less than this are no reason to show. */
const leastShown = 0.15

/** One thing the paste says: the words that stand for it, and what it tells. */
interface Slot {
  readonly weight: number
  readonly forms: readonly (readonly [string, number])[]
  readonly isProduct: boolean
}

/** Every entry that shares words with a paste, by its place. */
export function rankEntries(
  words: readonly Word[],
  isProse: boolean,
  library: Library,
): ReadonlyMap<number, WordEvidence> {
  const slots = slotsOf(words, isProse, library)
  const all = slots.reduce((sum, { weight }) => sum + weight, 0)
  const tallies = new Map<number, Tally>()
  for (const slot of slots) {
    const best = new Map<number, number>()
    for (const [form, share] of slot.forms)
      for (const [place, strength] of library.entriesWith.get(form) ?? [])
        best.set(place, Math.max(best.get(place) ?? 0, share * (countsAt[strength] ?? 0)))
    takeWord(slot, best, tallies)
  }
  takeNames(words, library, tallies)
  const kept = [...tallies].sort((a, b) => b[1].said + b[1].name - a[1].said - a[1].name).slice(0, mostKept)
  const known = new Map(
    slots.flatMap(({ forms, weight }) => forms.map(([form, share]) => [form, weight * share])),
  )
  return new Map(
    kept.map(([place, { said, mass, name, words: common }]) => [
      place,
      {
        coverage: all === 0 ? 0 : said / all,
        closest: closestSymptom(place, known, all, library),
        mass,
        name,
        words: [...common]
          .filter(([, told]) => told >= leastShown)
          .sort((a, b) => b[1] - a[1])
          .slice(0, 8)
          .map(([word]) => word),
      },
    ]),
  )
}

interface Tally {
  said: number
  mass: number
  name: number
  words: Map<string, number>
}

const tallyOf = (tallies: Map<number, Tally>, place: number): Tally => {
  const known = tallies.get(place) ?? { said: 0, mass: 0, name: 0, words: new Map() }
  tallies.set(place, known)
  return known
}

function takeWord(slot: Slot, best: ReadonlyMap<number, number>, tallies: Map<number, Tally>): void {
  for (const [place, share] of best) {
    const tally = tallyOf(tallies, place)
    tally.said += slot.weight * share
    if (!slot.isProduct) tally.mass += slot.weight * share
    tally.words.set(slot.forms[0]?.[0] ?? '', slot.weight * share)
  }
}

const isNumber = /^\d{3,5}$/

/** A name tells most where it is most of an error, and where few entries have it. */
function takeNames(words: readonly Word[], library: Library, tallies: Map<number, Tally>): void {
  for (const name of new Set(words.map(({ of, text }) => of ?? (isNumber.test(text) ? text : undefined)))) {
    const owners = name === undefined ? undefined : library.namesOf(name)
    if (name === undefined || owners === undefined) continue
    for (const [place, share] of owners) {
      const tally = tallyOf(tallies, place)
      const told = share * Math.min(1, 1.5 / owners.size)
      if (told > 0.2) tally.words.set(name, told)
      tally.name = Math.max(tally.name, told)
    }
  }
}

/** What a paste says; unknown words of a short one are mended. */
function slotsOf(words: readonly Word[], isProse: boolean, library: Library): readonly Slot[] {
  const slots = new Map<string, Slot>()
  const isTyped = words.length <= 40
  for (const { text } of words) {
    if (slots.has(text)) continue
    const notion = notionOfWord(text)
    const other: readonly (readonly [string, number])[] = notion === undefined ? [] : [[notion, otherWord]]
    const isProduct = technologiesIn(text).size > 0
    if (library.entriesWith.has(text)) {
      slots.set(text, { weight: library.weightOf(text, isProse), forms: [[text, 1], ...other], isProduct })
      continue
    }
    const near = isTyped && worthOf(text) === 1 ? nearestWord(text, library) : undefined
    const forms: Slot['forms'] = near === undefined ? other : [[near, mended], ...other]
    const weight =
      near === undefined ? library.weightOf(text, isProse) * unknown : library.weightOf(near, isProse)
    slots.set(text, { weight, forms, isProduct })
  }
  return [...slots.values()]
}

/** The likeness of what is said to one single symptom: what both tell, over the mean of what each tells. */
function closestSymptom(
  place: number,
  known: ReadonlyMap<string, number>,
  all: number,
  library: Library,
): number {
  let closest = 0
  for (const symptom of library.symptomsOf(place)) {
    let common = 0
    for (const word of symptom.words.keys()) common += known.get(word) ?? 0
    closest = Math.max(closest, common / Math.sqrt(all * symptom.total || 1))
  }
  return Math.min(1, closest)
}
