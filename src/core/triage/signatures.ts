import { worthOf } from './common-words.ts'
import { mask } from './mask.ts'
import { plainText } from './plain-text.ts'
import type { IndexedEntry } from './triage-index.ts'
import { joined, type Word, wordsOf } from './words.ts'

export type SignatureKind = 'error' | 'alert' | 'metric'

/** A text that tells one entry, cut into its words. */
export interface Signature {
  /** The place of its entry. */
  readonly entry: number
  readonly kind: SignatureKind
  /** As the author wrote it. */
  readonly text: string
  readonly words: readonly Word[]
  /** What each word tells, and all together. */
  readonly weights: readonly number[]
  readonly total: number
  /** Its identifiers, but for those any program has. */
  readonly names: readonly string[]
  /** Whether it is a part of a longer template, by which a cut-off line is still known. */
  readonly isPart: boolean
  /** Whether it tells enough to be looked for by itself; the names of other parts still count. */
  readonly isAlone: boolean
}

/** Inside a phrase even “too” and “not” tell something. */
const leastInPhrase = 0.12
/** A part of a template must tell this much to stand alone. */
const leastAlone = 1.4

/** What an entry is known by. */
export function signaturesOf(
  entry: IndexedEntry,
  place: number,
  weightOf: (word: string) => number,
): readonly Signature[] {
  const make = (kind: SignatureKind, text: string, of: string, isPart = false): Signature => {
    const words = wordsOf(of)
    const weights = words.map((word) => weightIn(word, weightOf))
    const names = namesOf(
      kind === 'error' ? words.filter(({ of }) => of === undefined || !isKey(of, text)) : words,
    )
    const total = sum(weights)
    return {
      entry: place,
      kind,
      text,
      words,
      weights,
      total,
      names,
      isPart,
      isAlone: !isPart || total >= leastAlone,
    }
  }
  const errors = entry.errors
    .filter((template) => !ofAnyProgram.test(template.trim()))
    .flatMap((template) => {
      const clean = mask(plainText(template.replace(placeholder, ' <n> ')))
      const whole = make('error', template, clean)
      const clauses = clean.split(clause)
      const pieces = clauses.length < 2 ? [] : clauses
      const tail = clauses.length < 3 ? [] : [clauses.slice(1).join(' ')]
      const parts = [...pieces, ...tail].map((part) => make('error', template, part, true))
      return [whole, ...parts]
    })
  return [
    ...errors,
    ...entry.alerts.map((name) => make('alert', name, name)),
    ...entry.metrics.flatMap((name) =>
      (name.match(/[a-z][a-z0-9]*(?:_[a-z0-9]+){2,}/gi) ?? []).map((metric) =>
        make('metric', metric, metric),
      ),
    ),
  ].filter(({ words }) => words.length > 0)
}

/** What a fault in any program of a language is called: it tells the language and no cause. */
const ofAnyProgram =
  /^(?:[a-z]+\.)*(?:NullPointer|IllegalArgument|IllegalState|Runtime|IndexOutOfBounds|ArrayIndexOutOfBounds|ClassCast|NumberFormat|UnsupportedOperation)Exception:?$|^(?:TypeError|ValueError|KeyError|AttributeError|ReferenceError|RangeError|Segmentation fault)\W*$/

/** A placeholder of a template: `<pod>`, `<a name>`. */
export const placeholder = /<[A-Za-z][^<>\n]{0,60}>/g

/** Where a message is wrapped, continued or cut: after a colon, a semicolon, a full stop, at a line’s end. */
const clause = /[:;.](?=\s)|\n|\s-\s/

function weightIn(word: Word, weightOf: (word: string) => number): number {
  const own = weightOf(word.text)
  return /^\p{N}+$/u.test(word.text) ? own : Math.max(leastInPhrase, own)
}

/** `brokerId` in `brokerId=2`: what a value is called, and no name of a fault. */
const isKey = (name: string, template: string): boolean =>
  template.includes('=') && [...template.matchAll(/[\w.-]+(?==)/g)].some(([key]) => joined(key) === name)

/** The identifiers among words, but for those any program has: `RuntimeException`, `IOError`. */
function namesOf(words: readonly Word[]): readonly string[] {
  const parts = Map.groupBy(
    words.filter(({ of }) => of !== undefined),
    ({ of }) => of ?? '',
  )
  return [...parts]
    .filter(([name, own]) => !/(?:exception|error)$/.test(name) || own.some(({ text }) => !isOfAnyLog(text)))
    .filter(([, own]) => own.length > 1 || own.some(({ text }) => !isOfAnyLog(text)))
    .map(([name]) => name)
}

/** “failed”, “server”: a word that says nothing of which program wrote it. */
const isOfAnyLog = (word: string): boolean => worthOf(word) === 0.3

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
