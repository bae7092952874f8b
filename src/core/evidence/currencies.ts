const bySign: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
}

const codes = [
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'JPY',
  'CNY',
  'RMB',
  'INR',
  'AUD',
  'CAD',
  'NZD',
  'SGD',
  'SEK',
  'BRL',
  'KRW',
]

const before = new RegExp(
  `(?<![A-Za-z])(?:((?:US|AU?|CA?|NZ|HK|S)?\\$|[€£¥₹])\\s?|(${codes.join('|')})\\s?)$`,
)
const after = new RegExp(`\\s?(${codes.join('|')})(?![A-Za-z])`, 'y')

export interface WrittenCurrency {
  readonly currency: string
  /** Where it begins, before the number, or ends, after it. */
  readonly edge: number
}

/** The currency written before a number that begins at `start`. */
export function currencyBefore(text: string, start: number): WrittenCurrency | undefined {
  const from = Math.max(0, start - 5)
  const found = before.exec(text.slice(from, start))
  if (!found) return undefined
  const currency = found[1] === undefined ? found[2] : bySign[found[1]]
  return currency === undefined ? undefined : { currency, edge: from + found.index }
}

/** The currency’s code written after a number and its magnitude: `5 USD`. */
export function currencyAfter(text: string, end: number): WrittenCurrency | undefined {
  after.lastIndex = end
  const found = after.exec(text)
  return found ? { currency: found[1] ?? '', edge: end + found[0].length } : undefined
}
