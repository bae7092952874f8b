import type { Corpus } from '../corpus/corpus.ts'
import type { PriceReference } from '../schema/calculation.ts'
import type { PriceRow, PriceTerm } from '../schema/prices.ts'

/** One price of one item: where, how bought, since when, and where it stands. */
export interface Offer {
  readonly region?: string
  readonly term?: PriceTerm
  readonly price: string
  /** The date of its list. */
  readonly asOf: string
  /** The id of its list, and the row. */
  readonly list: string
  readonly row: number
}

/** Every offer, by service and item. */
export type PriceBook = ReadonlyMap<string, readonly Offer[]>

const itemKey = ({ service, item }: { readonly service: string; readonly item: string }): string =>
  `${service} ${item}`

/** All price lists together, so that one item’s regions and terms are found whichever list holds them. */
export function priceBook(prices: Corpus['prices']): PriceBook {
  const book = new Map<string, Offer[]>()
  for (const [list, { data }] of prices) {
    for (const [row, { item, region, term, price }] of data.rows.entries()) {
      const key = itemKey({ service: data.service, item })
      const offer = {
        price,
        asOf: data['as-of'],
        list,
        row,
        ...(region === undefined ? {} : { region }),
        ...(term === undefined ? {} : { term }),
      }
      const offers = book.get(key)
      if (offers) offers.push(offer)
      else book.set(key, [offer])
    }
  }
  return book
}

/** What is offered for an item in any region and on any term. */
export const offersFor = (
  book: PriceBook,
  asked: { readonly service: string; readonly item: string },
): readonly Offer[] => book.get(itemKey(asked)) ?? []

/** Whether an offer is the one that a reference or row names. */
export const isOffer = (
  offer: Pick<Offer, 'region' | 'term'>,
  { region, term }: Pick<PriceReference | PriceRow, 'region' | 'term'>,
): boolean => offer.region === region && offer.term === term
