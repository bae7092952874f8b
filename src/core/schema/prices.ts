import { z } from 'zod'
import { kebab, label, partialDate, prose } from './text.ts'

export const Prices = z
  .strictObject({
    title: label('What the list covers.', 120),
    'as-of': partialDate('The date of the prices.'),
    source: kebab('The source’s key.'),
    note: prose('What the reader must know.', 400).optional(),
    rows: z
      .array(
        z.strictObject({
          item: label('What is priced: `m5.large, us-east-1, Linux, on demand`.', 120),
          price: prose('The price with its unit: `$0.096 / hour [@x]`.', 120),
        }),
      )
      .min(1)
      .meta({ description: 'Dated list prices.' }),
  })
  .meta({ id: 'Prices', description: 'Dated list prices that modelled costs refer to.' })

export type Prices = z.infer<typeof Prices>
