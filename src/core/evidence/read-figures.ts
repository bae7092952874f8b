import { boundBefore } from './bounds.ts'
import type { Bound, Quantity } from './figure.ts'
import { headBefore, isIdentifierHead, tokenEnd } from './identifiers.ts'
import { type Neighbour, namesNumber } from './names-number.ts'
import { readMoments } from './read-moment.ts'
import { readQuantities } from './read-quantity.ts'
import type { Reading } from './reading.ts'
import { skipSpans } from './skip-spans.ts'

/** A quantity at its place, before its bound is looked for. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly quantity: Quantity
  readonly bound?: Bound
  readonly scalar?: Reading['scalar']
}

/** The grammar’s one loop: from digit to digit, each looked at once. */
export function readFigures(text: string): readonly Reading[] {
  const readings: Reading[] = []
  if (!hasDigit(text)) return readings
  const spans = skipSpans(text)
  const digit = /\d/g
  let span = 0
  let floor = 0
  let previous: Neighbour = { end: 0, isName: false }
  for (let found = digit.exec(text); found; found = digit.exec(text)) {
    let at = found.index
    for (let next = spans[span]; next && next.start <= at; next = spans[++span])
      floor = Math.max(floor, next.end)
    if (floor > at) {
      digit.lastIndex = floor
      continue
    }
    if (text[at - 1] === '.' && !/[\w).]/.test(text[at - 2] ?? '')) at -= 1
    const figures = figuresAt(text, at, previous)
    if (figures === undefined || figures.length === 0) {
      const end = figures === undefined ? tokenEnd(text, found.index) : numberEnd(text, found.index)
      previous = {
        end,
        isName: figures !== undefined || /[vV\d.]\.?\d/.test(text.slice(found.index - 1, end)),
      }
      digit.lastIndex = end
      continue
    }
    for (const figure of figures) {
      const reading = toReading(text, figure, floor)
      readings.push(reading)
      floor = Math.max(floor, reading.figure.end)
    }
    previous = { end: floor, isName: false }
    digit.lastIndex = Math.max(floor, at + 1)
  }
  return readings
}

/** Whether a digit stands outside the marks: most prose has none, and is passed over. */
function hasDigit(text: string): boolean {
  return /\d/.test(text.replace(/\[[@=][^\]]*\]/g, ' '))
}

/** The figures that begin at a digit; none where it is a name, undefined where it is part of an identifier. */
function figuresAt(text: string, at: number, previous: Neighbour): readonly Found[] | undefined {
  const head = headBefore(text, at)
  if (isIdentifierHead(head, text, at)) return undefined
  const moments = readMoments(text, at)
  if (moments.length > 0) return moments
  return readQuantities(text, at, (start, end) => namesNumber(text, start, end, previous))
}

/** A name such as `5.7` ends with its digits: what follows may be a figure of its own. */
function numberEnd(text: string, at: number): number {
  const name = /[\d.]*\d/y
  name.lastIndex = at
  return at + (name.exec(text)?.[0].length ?? 1)
}

function toReading(
  text: string,
  { start: bare, end, quantity, bound, scalar }: Found,
  floor: number,
): Reading {
  const before = boundBefore(text, bare, floor, quantity.kind === 'clock' || quantity.kind === 'date')
  const start = before?.edge ?? bare
  // `about 300+`: the direction is the stronger half.
  const stated = before && !(before.bound === 'about' && bound) ? before.bound : (bound ?? 'exact')
  return {
    figure: { text: text.slice(start, end), start, end, bound: stated, quantity },
    ...(scalar === undefined ? {} : { scalar }),
  }
}
