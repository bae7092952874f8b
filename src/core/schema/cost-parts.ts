import { z } from 'zod'
import { orAbsent } from './absence.ts'
import { label, marks, prose } from './text.ts'

export const CostItem = z
  .strictObject({
    component: label('What is paid for.', 80),
    amount: orAbsent(prose('The amount and its period: `$14,942.68 a month [@x]`.', 160)),
    details: z
      .array(
        z.strictObject({
          name: label('A part of it.', 80),
          amount: orAbsent(prose('Its amount.', 160)),
        }),
      )
      .default([])
      .meta({ description: 'What the amount is made of.' }),
    'counted-in': label(
      'The component whose amount holds this one already; it is told, and not added.',
      80,
    ).optional(),
    note: prose('What a reader should know about it.', 300).optional(),
  })
  .meta({ id: 'CostItem', description: 'One component of the cost.' })

export const UnitCost = z
  .strictObject({
    unit: label('Per what: `a month of one million samples a second`.', 100),
    amount: orAbsent(prose('The amount.', 200)),
  })
  .meta({ id: 'UnitCost', description: 'Cost per user, transaction, request or byte.' })

export const Optimisation = z
  .strictObject({
    action: prose('What to do.', 300),
    saves: orAbsent(prose('What it saves.', 200)),
    effort: orAbsent(prose('What it takes.', 200)),
    from: marks('Where it was read.'),
  })
  .meta({ id: 'Optimisation', description: 'An optimisation with what it saves and takes.' })

/** The cost structure shared by the cost-breakdown category and the system view of that name. */
export const costParts = {
  'total-monthly': orAbsent(prose('The whole, a month; or the period that was published, named.', 300)),
  breakdown: z
    .array(CostItem)
    .min(1)
    .meta({ description: 'By component; the amounts add up to the total, or the entry says why not.' }),
  'unit-costs': orAbsent(z.array(UnitCost).min(1), 'Cost per user, transaction, request or byte.'),
  'optimization-opportunities': orAbsent(
    z.array(Optimisation).min(1),
    'What could be saved, and what it takes.',
  ),
}
