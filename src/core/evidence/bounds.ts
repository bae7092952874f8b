import type { Bound } from './figure.ts'

/** What stands before a figure and bounds it. Within a line the longest phrase must come first in the text, not here. */
const phrases: readonly (readonly [Bound, string])[] = [
  [
    'about',
    'about|around|approximately|approx\\.?|roughly|circa|ca\\.|close to|in the region of|on the order of|something like|some|estimated|an estimated',
  ],
  [
    'less-than',
    'nearly|almost|(?:just |slightly |well )?(?:under|below|less than|fewer than|shy of|short of)|lower than|smaller than',
  ],
  [
    'at-most',
    '(?:as )?(?:much|many|high|long|large) as|as high as|up to|at most|(?:no|not) (?:more|greater|longer|higher) than|(?:a )?max(?:imum|\\.)?(?: of)?|within|limited to|capped at',
  ],
  [
    'more-than',
    '(?:just |slightly |well )?(?:over|above|more than|greater than|longer than|higher than|larger than|exceeding|in excess of|upwards? of|north of|beyond)|exceeds|exceeded',
  ],
  [
    'at-least',
    'at least|(?:as )?(?:few|little|low) as|(?:no|not) (?:less|fewer) than|(?:a )?minimum(?: of)?',
  ],
]

const wordBound = new RegExp(
  `(?:^|[^\\w-])(?:${phrases.map(([, words]) => `(${words})`).join('|')})\\s{1,3}(?:an?\\s{1,2})?$`,
  'i',
)
const signs: Readonly<Record<string, Bound>> = {
  '<': 'less-than',
  '≤': 'at-most',
  '⩽': 'at-most',
  '<=': 'at-most',
  '>': 'more-than',
  '≥': 'at-least',
  '⩾': 'at-least',
  '>=': 'at-least',
  '~': 'about',
  '≈': 'about',
  '≃': 'about',
  '∼': 'about',
}
const signBound = /(?<![-=<>~\w])(<=|>=|[<≤⩽>≥⩾~≈≃∼])[ \u00a0]?$/
/** The longest phrase with its gaps, so that looking back stays constant work. */
const reach = 40

export interface WrittenBound {
  readonly bound: Bound
  /** Where the figure with its bound begins or ends. */
  readonly edge: number
}

/**
 * The bound before a figure that begins at `start`; never looks before `floor`, where the previous figure ends. A moment
 * can only be approximate: `up to 23:30` says until when.
 */
export function boundBefore(
  text: string,
  start: number,
  floor: number,
  isMoment: boolean,
): WrittenBound | undefined {
  const first = nearestBefore(text, start, floor)
  if (isMoment) return first?.bound === 'about' ? first : undefined
  // `up to about 300`: the direction is the stronger half.
  const second = first && nearestBefore(text, first.edge, floor)
  if (!first || !second) return first
  return { bound: first.bound === 'about' ? second.bound : first.bound, edge: second.edge }
}

function nearestBefore(text: string, start: number, floor: number): WrittenBound | undefined {
  const from = Math.max(floor, start - reach)
  const before = text.slice(from, start)
  const sign = signBound.exec(before)
  const bound = sign && signs[sign[1] ?? '']
  if (sign && bound) return { bound, edge: from + sign.index }
  const found = wordBound.exec(before)
  if (!found) return undefined
  const index = found.slice(1).findIndex((group) => group !== undefined)
  const phrase = found[index + 1] ?? ''
  const offset = found[0].indexOf(phrase)
  return { bound: phrases[index]?.[0] ?? 'about', edge: from + found.index + offset }
}

const suffix =
  /\+(?!\d)|\s{1,2}or\s(more|greater|higher|longer|above|so|less|fewer|lower|under)\b|-(plus)\b|\s(at (?:most|least)|max(?:imum)?|minimum)\b(?!\s\w)/iy

/** The bound after a figure that ends at `end`: `300+`, `5 or more`. */
export function boundAfter(text: string, end: number): WrittenBound | undefined {
  suffix.lastIndex = end
  const found = suffix.exec(text)
  if (!found) return undefined
  const word = (found[1] ?? found[2] ?? found[3] ?? '').toLowerCase()
  const edge = end + found[0].length
  if (word === 'so') return { bound: 'about', edge }
  return {
    bound: ['less', 'fewer', 'lower', 'under', 'at most', 'max', 'maximum'].includes(word)
      ? 'at-most'
      : 'at-least',
    edge,
  }
}
