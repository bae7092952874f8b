import { evaluateCalculation } from './calculation.ts'
import { readFigures } from './read-figures.ts'
import type { Reading } from './reading.ts'

/** A sum or product written out in a text, from its first figure to its result. */
export interface WrittenSum {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly ok: boolean
  /** What the figures before the equals sign give, in the unit of the result. */
  readonly expected: string
}

/** Between two figures of a sum: perhaps marks and a noun, then the operator. */
const operator =
  /^(?:\s*\[[@=][^\]]*\])*(?:\s+[A-Za-z-]+){0,3}(?:\s*\[[@=][^\]]*\])*\s*([+×x*÷/=−–-]|=\s?~|≈)\s*$/
const meanings: Readonly<Record<string, string>> = {
  '×': '*',
  x: '*',
  '*': '*',
  '÷': '/',
  '/': '/',
  '+': '+',
  '−': '-',
  '–': '-',
  '-': '-',
}
const widestGap = 120
/** An equals sign that does not open a mark; most texts have none. */
const equals = /(?<!\[)=|≈/

/**
 * The sums and products a text writes out: `$15K + $180K + $95K = $290K`, `3 × $5 = $15`. Figures whose units do not go
 * together are no sum, and a result may be rounded to its own digits.
 */
export function findSums(text: string): readonly WrittenSum[] {
  if (!equals.test(text)) return []
  const sums: WrittenSum[] = []
  let terms: Reading[] = []
  let formula = ''
  let result: Reading | undefined
  const close = (): void => {
    const sum = result && terms.length > 1 ? sumOf(text, terms, formula, result) : undefined
    if (sum) sums.push(sum)
    result = undefined
  }
  const begin = (reading: Reading): void => {
    terms = [reading]
    formula = 'a0'
  }
  let previous: Reading | undefined
  for (const reading of readFigures(text)) {
    const sign = previous && signBetween(text, previous, reading)
    if (sign === '=' && result === undefined && terms.length > 0) result = reading
    else {
      close()
      const meaning = sign === undefined || sign === '=' ? undefined : meanings[sign]
      if (meaning !== undefined && terms.at(-1) === previous) {
        formula += ` ${meaning} a${terms.length}`
        terms.push(reading)
      } else begin(reading)
    }
    previous = reading
  }
  close()
  return sums
}

function signBetween(text: string, before: Reading, after: Reading): string | undefined {
  const gap = text.slice(before.figure.end, after.figure.start)
  if (gap.length > widestGap) return undefined
  const sign = operator.exec(gap)?.[1]
  return sign !== undefined && /[=≈]/.test(sign) ? '=' : sign
}

function sumOf(
  text: string,
  terms: readonly Reading[],
  formula: string,
  result: Reading,
): WrittenSum | undefined {
  const [first] = terms
  if (!first) return undefined
  // The figures alone, without the nouns they count: `15 users + 10 admins = 25 people`.
  const inputs = Object.fromEntries(terms.map(({ figure }, index) => [`a${index}`, figure.text]))
  const outcome = evaluateCalculation({ formula, inputs, gives: result.figure.text })
  const { start } = first.figure
  const { end } = result.figure
  const place = { text: text.slice(start, end), start, end }
  if (outcome.ok) return { ...place, ok: true, expected: outcome.text }
  return outcome.text === undefined ? undefined : { ...place, ok: false, expected: outcome.text }
}
