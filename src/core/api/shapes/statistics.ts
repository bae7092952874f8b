import { z } from 'zod'
import type { Statistics } from '../../stats/statistics.ts'

const count = z.number().int().min(0)
const accepted = z.strictObject({ accepted: count, target: count })

const gates = [
  'input',
  'commandments',
  '3am',
  'new-hire',
  'cfo',
  'incident',
  'evidence',
  'template',
  'honesty',
  'final',
] as const satisfies readonly (keyof Statistics['gates'])[]

/** What `atlas stats --json` prints; the type holds the two to each other. */
export const StatisticsDocument: z.ZodType<Statistics> = z
  .strictObject({
    entries: z.strictObject({
      total: count,
      accepted: count.meta({ description: 'Entries without a finding.' }),
      target: count,
      byCategory: z.record(z.string(), accepted),
      systems: z.record(z.string(), z.strictObject({ views: count, of: count })),
      secondHand: count.meta({ description: 'Entries whose figures rest mostly on retellings.' }),
    }),
    evidence: z.strictObject({
      figures: count,
      reported: count.meta({ description: 'Read in a source.' }),
      computed: count.meta({ description: 'By a formula without assumptions.' }),
      modelled: count.meta({ description: 'By a formula with assumptions.' }),
      unpublished: count.meta({ description: 'Places that say that something is not published.' }),
      notApplicable: count.meta({ description: 'Places that say that something does not apply.' }),
      byGrade: z.strictObject({ original: count, copy: count, excerpt: count, retelling: count }),
      sources: count,
      pinned: count.meta({ description: 'Sources a machine can read again, offline.' }),
    }),
    gates: z.record(z.enum(gates), z.strictObject({ passed: count, of: count, findings: count })),
    secondReadings: z.strictObject({
      current: count.meta({ description: 'Entries whose figures stand as a second reader read them.' }),
      stale: count.meta({ description: 'Entries of which a sentence with a figure was edited since.' }),
      none: count,
      figures: count.meta({ description: 'Figures held against their source, opened again.' }),
      unopened: count.meta({ description: 'Figures whose source was out of reach of the second reader.' }),
      corrected: count,
    }),
    reviews: z.strictObject({
      reviews: count,
      reviewed: count.meta({ description: 'Entries with a review of the text as it stands.' }),
      stale: count,
      none: count,
      passedByPeople: count,
    }),
    verification: z.strictObject({
      sources: z.strictObject({
        found: count,
        moved: count,
        'figure-missing': count,
        gone: count,
        blocked: count,
        unread: count,
      }),
      figuresFound: count,
      figuresListed: count,
    }),
  })
  .meta({ id: 'Statistics', description: 'What the atlas holds, counted.' })
