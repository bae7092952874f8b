import { stripMarks } from '../../../evidence/marks.ts'
import { readAmount } from '../../../evidence/read-amount.ts'
import { readFigures } from '../../../evidence/read-figures.ts'
import type { Calculation } from '../../../schema/calculation.ts'
import type { Finding } from '../../rule.ts'

const periods = ['year', 'month', 'day', 'hour'] as const
type Period = (typeof periods)[number]

/** `with_a_year` may be what a year of history costs a month. */
const inName: Readonly<Record<Period, RegExp>> = {
  year: /(?:^|_)(?:annual|annually|yearly|per_year)(?:_|$)/,
  month: /(?:^|_)(?:monthly|per_month)(?:_|$)/,
  day: /(?:^|_)(?:daily|per_day)(?:_|$)/,
  hour: /(?:^|_)(?:hourly|per_hour)(?:_|$)/,
}
const inText: Readonly<Record<Period, RegExp>> = {
  year: /(?:\/ ?|\bper |\ba )(?:year|yr)\b|\b(?:yearly|annual(?:ly)?)\b/i,
  month: /(?:\/ ?|\bper |\ba )(?:month|mo)\b|\bmonthly\b/i,
  day: /(?:\/ ?|\bper |\ba )day\b|\bdaily\b/i,
  hour: /(?:\/ ?|\bper |\ban )(?:hour|hr)\b|\bhourly\b/i,
}
/** What a formula may hold that turns one period into another. */
const conversion = /\b(?:12|30|30\.4\d*|31|365|366|24|52|730|8760|3600|86400|60)\b/

/**
 * Inputs whose name tells one period while their text tells another (`annual_cost: $5 / month`), and those without a
 * period in their text that a formula spreads over another one as they are (`annual_cost / users / 1 month`).
 */
export function* misnamedInputs(calculations: Readonly<Record<string, Calculation>>): Iterable<Finding> {
  for (const [name, { formula, inputs }] of Object.entries(calculations)) {
    for (const [input, text] of Object.entries(inputs)) {
      const named = periods.find((period) => inName[period].test(input))
      if (!named || !isSpread(text)) continue
      const plain = stripMarks(text)
      const written = periods.find((period) => inText[period].test(plain))
      const at = ['calculations', name]
      if (written !== undefined && written !== named) {
        yield {
          at: [...at, 'inputs', input],
          message: `“${input}” is called after a ${named}, and its figure is per ${written}.`,
          help: 'Call it after the period that the source gives.',
        }
      }
      if (written !== undefined || conversion.test(formula)) continue
      const over = periods.find((period) => period !== named && new RegExp(`\\b${period}s?\\b`).test(formula))
      if (over === undefined || new RegExp(`\\b${named}s?\\b`).test(formula)) continue
      yield {
        at: [...at, 'formula'],
        message: `“${input}” is of a ${named}, and the formula spreads it over a ${over} as it is.`,
        help: `Divide by what a ${named} holds: \`12 month\`, \`365 day\`, \`730 hour\`.`,
      }
    }
  }
}

/** Money and plain counts are spread over time; a share, a size or a duration is not. */
function isSpread(text: string): boolean {
  const amount = readAmount(text)
  if (amount.kind !== 'amount') return readFigures(text).length > 0
  const { dimension } = amount.scalar
  return dimension === '' || dimension.startsWith('money') || dimension === 'bytes'
}
