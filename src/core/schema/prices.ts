import { z } from 'zod'
import { itemName, kebab, label, partialDate, prose } from './text.ts'

/** How one pays; `reserved` is what an hour comes to when the whole term is bought. */
export const PriceTerm = z
  .enum(['on-demand', 'spot', 'reserved-1-year', 'reserved-3-years'])
  .meta({ description: 'How it is bought.' })

export type PriceTerm = z.infer<typeof PriceTerm>

/** What tells a row from the others of its service: together they name one price. */
export const offerParts = {
  item: itemName('What is priced, by its exact name: `r5.2xlarge`.'),
  region: kebab('The region: `us-east-1`; left out where the price is the same everywhere.').optional(),
  term: PriceTerm.optional(),
}

export const PriceRow = z
  .strictObject({ ...offerParts, price: prose('The price with its unit: `$0.096 / hour [@x]`.', 120) })
  .meta({ id: 'PriceRow', description: 'One price of a list.' })

export type PriceRow = z.infer<typeof PriceRow>

export const Prices = z
  .strictObject({
    title: label('What the list covers.', 120),
    service: kebab('The service, shared by its lists: `aws-ec2`. Calculations ask for its items.'),
    'as-of': partialDate('The date of the prices.'),
    source: kebab('The source’s key.'),
    note: prose('What the reader must know.', 400).optional(),
    rows: z.array(PriceRow).min(1).meta({ description: 'Dated list prices.' }),
  })
  .meta({ id: 'Prices', description: 'Dated list prices that modelled costs refer to.' })

export type Prices = z.infer<typeof Prices>
