import { isOffer, type Offer, offersFor, priceBook } from '../../../cost/price-book.ts'
import { nearest } from '../../../diagnostic/nearest.ts'
import { parseMarks } from '../../../evidence/marks.ts'
import { readAmount } from '../../../evidence/read-amount.ts'
import type { CorpusRule } from '../../rule.ts'

export const priceIsListed = {
  code: 'price-is-listed',
  scope: 'corpus',
  gate: 'cfo',
  severity: 'error',
  summary: 'An input that says it is a list price states the price of its row, and cites what the row cites.',
  *check(corpus) {
    const book = priceBook(corpus.prices)
    for (const { path, data } of corpus.entries.values()) {
      for (const [name, calculation] of Object.entries(data.calculations ?? {})) {
        for (const [input, reference] of Object.entries(calculation.prices ?? {})) {
          const at = ['calculations', name, 'prices', input]
          const text = calculation.inputs[input]
          if (text === undefined) {
            const message = `The calculation has no input “${input}”.`
            yield { path, at, on: 'key', message, help: 'Name the input that is the list price.' }
            continue
          }
          const offers = offersFor(book, reference)
          const offer = offers.find((each) => isOffer(each, reference))
          if (!offer) {
            yield {
              path,
              at,
              message: `No price list holds ${spoken(reference)}.`,
              help: wayOut(reference, offers, book),
            }
            continue
          }
          if (agrees(text, offer)) continue
          const message = `“${text}” is not the listed price of ${spoken(reference)}: ${offer.price}.`
          yield {
            path,
            at: ['calculations', name, 'inputs', input],
            message,
            help: 'State the price as the list has it, with the mark of its row.',
            related: [{ path: `${offer.list}.yaml`, at: ['rows', offer.row], message: 'The row.' }],
          }
        }
      }
    }
  },
} satisfies CorpusRule

interface Asked {
  readonly service: string
  readonly item: string
  readonly region?: string | undefined
  readonly term?: string | undefined
}

const spoken = ({ service, item, region, term }: Asked): string =>
  [`“${item}”`, region && `in ${region}`, term && `(${term})`, `of ${service}`].filter(Boolean).join(' ')

function wayOut(asked: Asked, offers: readonly Offer[], book: ReadonlyMap<string, unknown>): string {
  if (offers.length > 0)
    return `It is listed for ${offers.map(({ region, term }) => [region, term].filter(Boolean).join(' ') || 'everywhere').join(', ')}.`
  const close = nearest(`${asked.service} ${asked.item}`, book.keys())
  return close ? `Did you mean “${close}”?` : 'Add its row to a list in `atlas/prices/`.'
}

/** The same amount in the same units, vouched for by a source of the row. */
function agrees(text: string, { price }: Offer): boolean {
  const [stated, listed] = [readAmount(text), readAmount(price)]
  if (stated.kind !== 'amount' || listed.kind !== 'amount') return false
  const keys = sourceKeys(price)
  return (
    Math.abs(stated.measure.value - listed.measure.value) <= 1e-12 * Math.abs(listed.measure.value) &&
    JSON.stringify(stated.measure.dimensions) === JSON.stringify(listed.measure.dimensions) &&
    sourceKeys(text).some((key) => keys.includes(key))
  )
}

const sourceKeys = (text: string): readonly string[] =>
  parseMarks(text).marks.flatMap((mark) => (mark.kind === 'source' ? mark.keys.map(({ key }) => key) : []))
