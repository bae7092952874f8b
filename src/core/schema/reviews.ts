import { z } from 'zod'
import { label, partialDate, prose } from './text.ts'

/** The tests a person can vouch for. */
export const ReviewGate = z.enum(['3am', 'new-hire', 'cfo', 'incident', 'final'])

export type ReviewGate = z.infer<typeof ReviewGate>

/** The specification’s final test: the half that no machine can answer, and how `atlas review` asks it. */
export const finalQuestions = {
  'helps-in-an-outage': 'Would this help during an outage?',
  'shows-real-data': 'Does this show real production data?',
  'supports-a-decision': 'Can someone make a decision with this?',
  'teaches-from-experience': 'Does this teach from actual experience?',
  'worth-citing-in-a-design-review': 'Would you reference this in a design review?',
} as const

export type FinalQuestion = keyof typeof finalQuestions

const answer = (question: string) =>
  z.enum(['yes', 'no']).meta({ description: `${question} A no rejects the entry.` })

export const Review = z
  .strictObject({
    by: label('The reviewer’s name.', 80),
    role: label('What they do, where.', 120),
    on: partialDate('The day they read it.'),
    gates: z.array(ReviewGate).min(1).meta({ description: 'The tests they vouch for.' }),
    answers: z
      .strictObject({
        'helps-in-an-outage': answer(finalQuestions['helps-in-an-outage']),
        'shows-real-data': answer(finalQuestions['shows-real-data']),
        'supports-a-decision': answer(finalQuestions['supports-a-decision']),
        'teaches-from-experience': answer(finalQuestions['teaches-from-experience']),
        'worth-citing-in-a-design-review': answer(finalQuestions['worth-citing-in-a-design-review']),
      })
      .optional()
      .meta({ description: 'The five questions of the final test; there when `final` is among the gates.' }),
    content: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'Expected the 64 hexadecimal digits that `atlas review` wrote.')
      .meta({ description: 'The hash of what they read; a later edit makes the review stale.' }),
    note: prose('What they want the next reader to know.', 600).optional(),
  })
  .refine(({ gates, answers }) => gates.includes('final') === (answers !== undefined), {
    path: ['answers'],
    message: 'The five answers stand there when, and only when, `final` is among the gates.',
  })
  .meta({ id: 'Review', description: 'A practitioner’s review; only the person who did it adds one.' })

export type Review = z.infer<typeof Review>

/** `atlas/reviews/<entry id>.yaml`: every review of an entry, oldest first. */
export const Reviews = z
  .array(Review)
  .min(1)
  .meta({ id: 'Reviews', description: 'The reviews of one entry, oldest first.' })

export type Reviews = z.infer<typeof Reviews>
