import { citedFigures } from './cited-figures.ts'
import type { Figure } from './figure.ts'
import { parseMarks } from './marks.ts'

/** A stretch of a text that is better written otherwise, with the same meaning for certain. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** Short forms of time, as they stand after a number, and the word or symbol for them. */
const timeWords: Readonly<Record<string, readonly [one: string, many: string]>> = {
  sec: ['second', 'seconds'],
  secs: ['second', 'seconds'],
  min: ['minute', 'minutes'],
  mins: ['minute', 'minutes'],
  hr: ['hour', 'hours'],
  hrs: ['hour', 'hours'],
  wk: ['week', 'weeks'],
  wks: ['week', 'weeks'],
  yr: ['year', 'years'],
  yrs: ['year', 'years'],
  m: ['minute', 'minutes'],
  d: ['day', 'days'],
  msec: ['ms', 'ms'],
  msecs: ['ms', 'ms'],
  usec: ['µs', 'µs'],
  nsec: ['ns', 'ns'],
}

/**
 * What is certain to be written better: a thousands separator in 12345, a space between a number and its unit, the full
 * word for a short form of time, a mark before the full stop instead of after it and with a space before it. In the
 * text’s order, none overlapping another.
 */
export function canonicalEdits(text: string): readonly TextEdit[] {
  const edits = [...citedFigures(text).flatMap(({ figure }) => figureEdits(text, figure)), ...markEdits(text)]
  edits.sort((a, b) => a.start - b.start)
  return edits.filter((edit, index) => index === 0 || edit.start >= (edits[index - 1]?.end ?? 0))
}

/** The text with its edits made. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let at = 0
  let made = ''
  for (const { start, end, replacement } of edits) {
    made += text.slice(at, start) + replacement
    at = end
  }
  return made + text.slice(at)
}

function figureEdits(text: string, { start, end, quantity }: Figure): readonly TextEdit[] {
  if (quantity.kind !== 'scalar') return []
  const edits: TextEdit[] = []
  const written = text.slice(start, end)
  const long = /(?<![\d.,])\d{5,}(?![\d,])/.exec(written)
  // A setting’s value stands as it is typed: `maxconn` 20000.
  if (long && !/` ?$/.test(text.slice(0, start))) {
    const from = start + long.index
    edits.push({ start: from, end: from + long[0].length, replacement: separated(long[0]) })
  }
  const unit = /^(\D*\d[\d.,]*)([ \u00a0]?)([A-Za-zµ]{1,5})(?=\/|$)/.exec(written)
  const { dimension } = quantity.unit
  if (unit && (dimension === 'time' || dimension === 'bytes' || dimension === 'bits')) {
    const [, number = '', gap = '', word = ''] = unit
    const full = timeWords[word]?.[written.trim() === `1${gap}${word}` ? 0 : 1] ?? word
    const replacement = ` ${full}`
    if (replacement !== gap + word && (gap !== '\u00a0' || full !== word)) {
      const from = start + number.length
      edits.push({ start: from, end: from + gap.length + word.length, replacement })
    }
  }
  return edits
}

const separated = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',')

function markEdits(text: string): readonly TextEdit[] {
  const { marks } = parseMarks(text)
  const cited = citedFigures(text)
  return marks.flatMap(({ start, end }) => {
    const stop = /([.!?])[ \t]+$/.exec(text.slice(0, start))
    const vouches =
      stop && cited.some(({ figure, mark }) => mark?.start === start && figure.end <= stop.index)
    if (vouches) {
      return [{ start: stop.index, end, replacement: ` ${text.slice(start, end)}${stop[1]}` }]
    }
    const before = text[start - 1]
    if (before === undefined || /[\s([]/.test(before) || before === ']') return []
    return [{ start, end: start, replacement: ' ' }]
  })
}
