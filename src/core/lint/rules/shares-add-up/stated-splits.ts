import { stripMarks } from '../../../evidence/marks.ts'
import { type Percent, percentReadings } from '../../../evidence/percent-readings.ts'
import { sentencesOf } from '../../../evidence/sentences.ts'

/** A whole that a sentence divides. */
export interface Split {
  readonly shares: readonly Percent[]
  /** The sentence names a rest without a figure. */
  readonly hasRest: boolean
}

/** Before the first share: what follows are the parts of one whole. */
const divides =
  /\b(?:(?:is|are|was|were) (?:made up|composed) of|made up of|composed of|consists? of|(?:was |is |were |are )?(?:split|divided|broken down|breaks? down)(?: (?:into|between|among|as|by|up))?|(?:splits|divides) into)\b[^%.;]*$/i
/** `70 % reserved`, `65 % of compute is reserved`: the ways to pay for one capacity. */
const paidAs =
  /^(?: of (?:the |all |its |their )?\w+)?(?: (?:is|are|was|were|runs?))?(?: bought| paid| rented)?(?: as)? ?(?:reserved|committed|on[- ]demand|spot|preemptible)\b/i
/** `the other 40 %` closes a list of parts. */
const closes = /\b(?:the )?(?:remaining|rest,?|remainder,?|other)(?: of)? ?$/i
const rest =
  /\b(?:rest|remainder|others?|remaining|everything else|unpublished|not published|among others|mostly|including)\b/i
/** A share of a share, a comparison, or a second whole. */
const nested =
  /\b(?:of (?:them|these|those|which|whom|that)|than|versus|against|before|after|while|whereas|instead)\b|[;:]/i
/** `from 60 % to 70 %`, `fell by 3 %`. */
const changes = /^ (?:to|from|by)\b|\b(?:from|to|by)(?: about| around)? $/i

/** The sentences of a text that divide one whole into shares. */
export function statedSplits(text: string): readonly Split[] {
  return sentencesOf(stripMarks(text)).flatMap(({ text: sentence }): readonly Split[] => {
    const shares = percentReadings(sentence)
    const [first] = shares
    const last = shares.at(-1)
    if (!first || !last || shares.length < 2) return []
    // A bound is no share: `up to 60 % reads, at most 50 % writes`.
    if (shares.some(({ reading }) => reading.figure.bound !== 'exact' && reading.figure.bound !== 'about'))
      return []
    const gaps = shares
      .slice(1)
      .map(({ reading }, index) =>
        sentence.slice(shares[index]?.reading.figure.end ?? 0, reading.figure.start),
      )
    const lastGap = gaps.at(-1) ?? ''
    const opening = sentence.slice(0, first.reading.figure.start)
    const isPaidFor = [...gaps, sentence.slice(last.reading.figure.end)].every((after) => paidAs.test(after))
    if (!divides.test(opening) && !closes.test(lastGap) && !isPaidFor) return []
    if (gaps.some((gap) => nested.test(gap) || changes.test(gap))) return []
    const tail = sentence.slice(last.reading.figure.end)
    return [{ shares, hasRest: rest.test(gaps.map((gap) => gap.replace(closes, '')).join(' ') + tail) }]
  })
}
