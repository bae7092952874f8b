import { worthOf } from './common-words.ts'
import { notionOfWord } from './concepts.ts'
import { type Signature, signaturesOf } from './signatures.ts'
import { type IndexedEntry, indexVersion, type TriageIndex } from './triage-index.ts'
import { type Word, wordsOf } from './words.ts'

/** A symptom’s words, each with its notion, and what all tell. */
export interface Symptom {
  readonly words: ReadonlyMap<string, string>
  readonly total: number
}

/** An index made ready for queries. */
export interface Library {
  readonly entries: readonly IndexedEntry[]
  readonly signatures: readonly Signature[]
  /** Which signatures have a word, by their places. */
  readonly signaturesWith: ReadonlyMap<string, readonly number[]>
  /**
   * Messages too common to be looked for word by word, which their program prints behind a bare code (“Error 1040: Too many
   * connections”), by their words.
   */
  readonly phrases: ReadonlyMap<string, readonly Signature[]>
  /** Which entries have a word, by their places, each with its strength from 1 to 4. */
  readonly entriesWith: ReadonlyMap<string, readonly (readonly [number, number])[]>
  /** How much a word tells, between 0 and 1; a word that no entry has tells as much as the rarest. */
  readonly weightOf: (word: string, isProse?: boolean) => number
  /** Which entries a name of an error stands for, by their places, each with its share of that error, 0 to 1. */
  readonly namesOf: (name: string) => ReadonlyMap<number, number>
  /** The words that a name of the library is made of: `kube`, `pod`, `crash`, `loop` of `kubepodcrashlooping`. */
  readonly partsOf: (name: string) => readonly Word[] | undefined
  /** The products that guides are about: a system that runs on Oracle’s cloud is no help with Oracle’s database. */
  readonly technologies: ReadonlySet<string>
  /** An entry’s symptoms and its title, by its place. */
  readonly symptomsOf: (place: number) => readonly Symptom[]
  /** The library’s words that begin with a letter. */
  readonly wordsBeginning: (letter: string) => readonly string[]
}

/** Makes an index ready. Throws for one of another version, which is no answer but a deployment gone wrong. */
export function openIndex(index: TriageIndex): Library {
  const opening = opensIndex(index)
  for (;;) {
    const { done, value } = opening.next()
    if (done) return value
  }
}

/** How many words or signatures are worked on before a step ends: about a millisecond of a phone. */
const inOneStep = 200

/** The same in small steps, between which a page can answer its reader. */
export function* opensIndex(index: TriageIndex): Generator<undefined, Library> {
  if (index.version !== indexVersion)
    throw new Error(
      `This is a triage index of version ${index.version}; version ${indexVersion} is read here.`,
    )
  const entriesWith = new Map<string, readonly (readonly [number, number])[]>()
  for (const [at, word] of index.words.split(' ').entries()) {
    entriesWith.set(word, unpack(index.postings[at] ?? []))
    if (at % inOneStep === 0) yield
  }
  const count = index.entries.length
  const rarityOf = (word: string): number => {
    const having = entriesWith.get(word)?.length ?? 1
    const rarity = Math.log((count + 1) / (having + 0.5)) / Math.log((count + 1) / 1.5)
    return Math.max(0.1, Math.min(1, rarity))
  }
  const weightOf = (word: string, isProse = false): number => worthOf(word, isProse) * rarityOf(word)
  const signatures: Signature[] = []
  const symptoms: (readonly Symptom[])[] = []
  for (const [place, entry] of index.entries.entries()) {
    signatures.push(...signaturesOf(entry, place, weightOf))
    symptoms.push(
      [entry.title, ...entry.symptoms].map((text) => symptomOf(text, (word) => weightOf(word, true))),
    )
    yield
  }
  const signaturesWith = new Map<string, number[]>()
  const parts = new Map<string, readonly Word[]>()
  for (const [place, { isAlone, words }] of signatures.entries()) {
    for (const [name, own] of Map.groupBy(words, ({ of }) => of ?? ''))
      if (own.length > 1) parts.set(name, own)
    if (place % inOneStep === 0) yield
    if (!isAlone) continue
    for (const word of new Set(words.map(({ text }) => text))) {
      const list = signaturesWith.get(word)
      if (list === undefined) signaturesWith.set(word, [place])
      else list.push(place)
    }
  }
  const names = namesIn(signatures)
  yield
  const phrases = phrasesIn(signatures)
  yield
  const byLetter = Map.groupBy(entriesWith.keys(), (word) => word[0] ?? '')
  return {
    entries: index.entries,
    technologies: new Set(
      index.entries.filter(({ isGuide }) => isGuide).flatMap(({ technologies }) => technologies),
    ),
    signatures,
    signaturesWith,
    phrases,
    entriesWith,
    weightOf,
    partsOf: (name) => parts.get(name),
    namesOf: (name) => names.get(name) ?? none,
    symptomsOf: (place) => symptoms[place] ?? [],
    wordsBeginning: (letter) => byLetter.get(letter) ?? [],
  }
}

/** A phrase of fewer words is met by chance. */
const fewestInPhrase = 3
/** What stands before a message and names no product: `Error 1040 (HY000): `. */
const bareCode = /^(?:error|err|sqlstate|hy|code|<n>|\d{4,5})$/

function phrasesIn(signatures: readonly Signature[]): ReadonlyMap<string, readonly Signature[]> {
  const phrases = new Map<string, Signature[]>()
  const wholes = new Map(
    signatures.filter(({ isPart }) => !isPart).map((whole) => [`${whole.entry} ${whole.text}`, whole]),
  )
  for (const signature of signatures) {
    if (signature.isAlone || signature.kind !== 'error' || signature.words.length < fewestInPhrase) continue
    const phrase = new Set(signature.words.map(({ text }) => text))
    const rest = (wholes.get(`${signature.entry} ${signature.text}`)?.words ?? []).filter(
      ({ text }) => !phrase.has(text),
    )
    if (!rest.every(({ text }) => bareCode.test(text))) continue
    const key = signature.words.map(({ text }) => text).join(' ')
    const known = phrases.get(key)
    if (known === undefined) phrases.set(key, [signature])
    else known.push(signature)
  }
  return phrases
}

function unpack(packed: readonly number[]): readonly (readonly [number, number])[] {
  let place = 0
  return packed.map((each) => {
    place += each >> 2
    return [place, (each & 3) + 1]
  })
}

function symptomOf(text: string, weightOf: (word: string) => number): Symptom {
  const words = new Set(wordsOf(text).map((word) => word.text))
  let total = 0
  for (const word of words) total += weightOf(word)
  return {
    words: new Map([...words].map((word) => [word, notionOfWord(word) ?? word])),
    total: Math.max(0.5, total),
  }
}

const none: ReadonlyMap<number, number> = new Map()

/** A number that stands for an error: `ERROR 1040`, `SQLSTATE 53300`, `(1205, `. */
const code =
  /(?:error|code|sqlstate|errno|exit|status|signal|[([])[\s:=#([]{0,3}(?:code[\s:=]{1,3})?(\d{3,5})\b/gi
/** An error’s number is half its name: others may have it too. */
const ofCode = 0.5

/** For each name or number of an error the entries it stands for, and how much of the error it is. */
function namesIn(signatures: readonly Signature[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const names = new Map<string, Map<number, number>>()
  const put = (name: string, entry: number, share: number): void => {
    const shares = names.get(name) ?? new Map<number, number>()
    shares.set(entry, Math.max(shares.get(entry) ?? 0, share))
    names.set(name, shares)
  }
  for (const { kind, entry, text, names: own, words, weights, total, isPart } of signatures) {
    if (kind === 'metric') continue
    for (const name of own)
      put(
        name,
        entry,
        words.reduce((sum, { of }, at) => sum + (of === name ? (weights[at] ?? 0) : 0), 0) / total,
      )
    if (kind === 'error' && !isPart)
      for (const [, number = ''] of text.matchAll(code)) put(number, entry, ofCode)
  }
  return names
}
