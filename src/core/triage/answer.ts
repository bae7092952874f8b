import { type Evidence, evidenceFor } from './evidence.ts'
import type { Library } from './library.ts'
import { normalise } from './normalise.ts'
import { matchPhrases } from './phrase-match.ts'
import { rankEntries } from './rank.ts'
import { scoreOf } from './score.ts'
import { matchSignatures, type SignatureMatch } from './signature-match.ts'
import { formatIn, isProduct, technologiesIn } from './technologies.ts'
import { toneOf } from './tone.ts'
import { joined, type Word, wordsOf } from './words.ts'

/** An entry that may help, and why. */
export interface Suggestion {
  readonly id: string
  readonly title: string
  readonly isGuide: boolean
  /** The product it is about first. */
  readonly about: string | undefined
  /** How sure triage is, 0 to 1. */
  readonly score: number
  /** What spoke for it: texts of the entry found in the paste, then single words. */
  readonly matched: readonly string[]
  /** The words of the paste that were recognised, as `wordsOf` gives them. */
  readonly words: ReadonlySet<string>
  readonly evidence: Evidence
}

export interface Answer {
  /** Surest first; none where triage abstains. */
  readonly results: readonly Suggestion[]
  /** True where nothing is sure enough to be shown to somebody just woken. */
  readonly abstained: boolean
  /** Products the paste seems to speak of, the library’s nearest where it names none of those the library knows. */
  readonly technologies: readonly string[]
  /** Products it names that no guide is about. */
  readonly foreign: readonly string[]
  /** The nearest of all entries, sure or not, for whoever wants to see why. */
  readonly considered: readonly Suggestion[]
}

/** Below this an answer would mislead more often than help. */
export const leastScore = 0.4
/** What happened once elsewhere, and a picture of a system, are answers to a symptom only where hardly anything could be surer. */
const noGuide = 0.45
const mostResults = 10
const mostConsidered = 8

/** The entries that fit a pasted text. Pure: the same text and library give the same answer. */
export function triage(raw: string, library: Library): Answer {
  const text = normalise(raw)
  const words = wordsOf(text).flatMap((word) => takenApart(word, library))
  const named = technologiesIn(text)
  const tone = toneOf(raw)
  const raws = new Map(words.toReversed().map((word) => [word.text, word.raw]))
  const matches = [...matchSignatures(words, library), ...matchPhrases(words, library)]
  const found = Map.groupBy(
    matches.toSorted((a, b) => b.confidence - a.confidence || b.mass - a.mass),
    ({ signature }) => signature.entry,
  )
  const ranked = rankEntries(words, tone.isProse, library)
  const suggestions: Suggestion[] = []
  for (const place of new Set([...found.keys(), ...ranked.keys()])) {
    const entry = library.entries[place]
    if (entry === undefined) continue
    const own = found.get(place) ?? []
    const fit = ranked.get(place)
    const evidence = evidenceFor(entry, own, fit, named, formatIn(text), tone)
    suggestions.push({
      id: entry.id,
      title: entry.title,
      isGuide: entry.isGuide,
      about: entry.technologies[0],
      score: Math.round(scoreOf(evidence) * (entry.isGuide ? 1 : noGuide) * 10_000) / 10_000,
      matched: [...textsOf(own), ...(fit?.words ?? []).map((word) => raws.get(word) ?? word)].slice(0, 6),
      words: new Set([...own.slice(0, 3).flatMap((match) => [...match.words]), ...(fit?.words ?? [])]),
      evidence,
    })
  }
  suggestions.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  const abstained = (suggestions[0]?.score ?? 0) < leastScore
  return {
    results: abstained ? [] : suggestions.slice(0, mostResults),
    abstained,
    technologies: nearestTechnologies(named, suggestions, library),
    foreign: [...named.keys()].filter((name) => isProduct(name) && !library.technologies.has(name)),
    considered: suggestions.slice(0, mostConsidered),
  }
}

/** A name written in small letters, `crashloopbackoff`, as the library’s own spelling would fall apart. */
function takenApart(word: Word, library: Library): readonly Word[] {
  const parts = word.of === undefined ? library.partsOf(joined(word.raw)) : undefined
  return parts === undefined ? [word] : parts.map((part) => ({ ...part, raw: word.raw }))
}

/** The texts of the entry that were found, each once, surest first. */
const textsOf = (matches: readonly SignatureMatch[]): readonly string[] =>
  [
    ...new Set(matches.filter(({ confidence }) => confidence > 0.2).map(({ signature }) => signature.text)),
  ].slice(0, 3)

const mostTechnologies = 3
/** Below this an entry is not near, it is only first. */
const leastNear = 0.05

function nearestTechnologies(
  named: ReadonlyMap<string, number>,
  suggestions: readonly Suggestion[],
  library: Library,
): readonly string[] {
  const direct = [...named]
    .filter(([name]) => library.technologies.has(name))
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name)
  const near = suggestions
    .filter(({ score }) => score >= leastNear)
    .slice(0, 5)
    .flatMap(({ about }) => about ?? [])
  return [...new Set([...direct, ...near])].slice(0, mostTechnologies)
}
