import { z } from 'zod'
import { assumption, formula, prose, result } from './text.ts'

export const Calculation = z
  .strictObject({
    formula: formula('Arithmetic over the inputs’ names: `annual_infrastructure / monthly_users / 12`.'),
    inputs: z
      .record(
        z.string().regex(/^[a-z][a-z0-9_]*$/, 'Expected a name such as `monthly_users`.'),
        prose(
          'The figure with its mark: `3.0 billion [@meta-10k-2023 p. 55]`, or `[=other]` after a result of another calculation.',
          200,
        ),
      )
      .meta({ description: 'The named figures the formula uses, each with its mark.' }),
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
