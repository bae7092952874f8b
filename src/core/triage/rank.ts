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
const leastName = 0.2
const mostShown = 8

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
  const tally = tallyOf(slots, library)
  const names = namesIn(words, library)
  const sortKey = (place: number): number => (tally.said[place] ?? 0) + (names.get(place)?.told ?? 0)
  const kept = [...tally.said.keys()].filter((place) => sortKey(place) > 0)
  kept.sort((a, b) => sortKey(b) - sortKey(a))
  const known = new Map(
    slots.flatMap(({ forms, weight }) => forms.map(([form, share]) => [form, weight * share])),
  )
  return new Map(
    kept.slice(0, mostKept).map((place) => [
      place,
      {
        coverage: all === 0 ? 0 : (tally.said[place] ?? 0) / all,
        closest: closestSymptom(place, known, all, library),
        mass: tally.mass[place] ?? 0,
        name: names.get(place)?.told ?? 0,
        words: [...(names.get(place)?.names ?? []), ...(tally.words.get(place) ?? [])]
          .sort((a, b) => b[1] - a[1])
          .slice(0, mostShown)
          .map(([word]) => word),
      },
    ]),
  )
}

/** By the entry’s place: what of the paste it speaks of, products aside, and the words that tell most. */
interface Tally {
  readonly said: Float64Array
  readonly mass: Float64Array
  readonly words: ReadonlyMap<number, readonly (readonly [string, number])[]>
}

function tallyOf(slots: readonly Slot[], library: Library): Tally {
  const said = new Float64Array(library.entries.length)
  const mass = new Float64Array(library.entries.length)
  const words = new Map<number, [string, number][]>()
  const best = new Float64Array(library.entries.length)
  for (const { weight, forms, isProduct } of slots) {
    const touched: number[] = []
    for (const [form, share] of forms)
      for (const [place, strength] of library.entriesWith.get(form) ?? []) {
        if (best[place] === 0) touched.push(place)
        best[place] = Math.max(best[place] ?? 0, share * (countsAt[strength] ?? 0))
      }
    for (const place of touched) {
      const told = weight * (best[place] ?? 0)
      best[place] = 0
      said[place] = (said[place] ?? 0) + told
      if (!isProduct) mass[place] = (mass[place] ?? 0) + told
      if (told < leastShown) continue
      const own = words.get(place)
      if (own === undefined) words.set(place, [[forms[0]?.[0] ?? '', told]])
      else own.push([forms[0]?.[0] ?? '', told])
    }
  }
  return { said, mass, words }
}

const isNumber = /^\d{3,5}$/

interface Named {
  readonly told: number
  readonly names: readonly (readonly [string, number])[]
}

/** The names of errors in a paste: one tells most where it is most of an error, and where few entries have it. */
function namesIn(words: readonly Word[], library: Library): ReadonlyMap<number, Named> {
  const found = new Map<number, Named>()
  for (const name of new Set(words.map(({ of, text }) => of ?? (isNumber.test(text) ? text : undefined)))) {
    if (name === undefined) continue
    const owners = library.namesOf(name)
    for (const [place, share] of owners) {
      const told = share * Math.min(1, 1.5 / owners.size)
      const before = found.get(place)
      const names =
        told > leastName ? [...(before?.names ?? []), [name, told] as const] : (before?.names ?? [])
      found.set(place, { told: Math.max(told, before?.told ?? 0), names })
    }
  }
  return found
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
    for (const [word, notion] of symptom.words) common += known.get(word) ?? known.get(notion) ?? 0
    closest = Math.max(closest, common / Math.sqrt(all * symptom.total || 1))
  }
  return Math.min(1, closest)
}
