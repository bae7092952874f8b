import { z } from 'zod'
import { offerParts } from './prices.ts'
import { assumption, formula, kebab, prose, result } from './text.ts'

/** The name of an input, as formulas use it. */
const inputName = z.string().regex(/^[a-z][a-z0-9_]*$/, 'Expected a name such as `monthly_users`.')

export const PriceReference = z
  .strictObject({ service: kebab('The service of the price list: `aws-ec2`.'), ...offerParts })
  .meta({ id: 'PriceReference', description: 'A row of the price lists, by service, item, region and term.' })

export type PriceReference = z.infer<typeof PriceReference>

export const Calculation = z
  .strictObject({
    formula: formula('Arithmetic over the inputs’ names: `annual_infrastructure / monthly_users / 12`.'),
    inputs: z
      .record(
        inputName,
        prose(
          'The figure with its mark: `3.0 billion [@meta-10k-2023 p. 55]`, or `[=other]` after a result of another calculation.',
          200,
        ),
      )
      .meta({ description: 'The named figures the formula uses, each with its mark.' }),
    prices: z.record(inputName, PriceReference).optional().meta({
      description:
        'Which inputs are list prices, and of what: readers can then ask for another region or term.',
    }),
    assumes: z
      .array(assumption('One assumption.'))
      .min(1)
      .optional()
      .meta({ description: 'What the result takes for granted; its presence makes the result a model.' }),
    gives: result('The result with its unit, at the precision the entry states it: `$0.27 / user / month`.'),
  })
  .meta({
    id: 'Calculation',
    description: 'A result computed from cited figures by a formula the reader can see.',
  })

export type Calculation = z.infer<typeof Calculation>

export const Calculations = z
  .record(
    z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Expected lower-case words joined by hyphens.'),
    Calculation,
  )
  .meta({ description: 'The calculations behind the figures marked `[=name]`.' })
