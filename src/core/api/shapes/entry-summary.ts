import { z } from 'zod'
import { type Kind, kinds } from '../../schema/registry.ts'

export const address = (what: string): z.ZodString =>
  z
    .string()
    .min(1)
    .meta({
      description: `${what}, absolute or relative to this document’s own address.`,
      format: 'uri-reference',
    })

export const FacetName = z
  .strictObject({
    slug: z.string().min(1).meta({ description: 'As it stands in addresses.' }),
    name: z.string().min(1).meta({ description: 'As people write it.' }),
  })
  .meta({ id: 'FacetName', description: 'A company or a technology.' })

export const EntryLinks = z
  .strictObject({
    html: address('The page'),
    document: address('The document of this API'),
    data: address('The entry as its file holds it, as JSON'),
    markdown: address('The entry as Markdown'),
  })
  .meta({ id: 'EntryLinks', description: 'Where an entry is published, and in which forms.' })

/** What the list and the document of an entry have in common. */
export const summaryShape = {
  id: z
    .string()
    .min(1)
    .meta({ description: 'Permanent: a path below `atlas/`. An entry that moves leaves a redirect.' }),
  kind: z.enum(kinds as readonly [Kind, ...Kind[]]).meta({ description: 'Decides what `data` holds.' }),
  category: z.string().min(1).meta({ description: 'The first part of the id.' }),
  title: z.string().min(1).meta({ description: 'In plain words, without marks.' }),
  summary: z.string().min(1).meta({ description: 'Two or three sentences, without marks.' }),
  asOf: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .meta({ description: 'The date the entry describes: a year, a month or a day.' }),
  company: FacetName.nullable().meta({ description: 'Whose system or incident it is; null where nobody’s.' }),
  technologies: z.array(FacetName).meta({ description: 'Named technologies.' }),
  causes: z
    .array(z.string())
    .meta({ description: 'Of an incident: the class of its root cause, then of contributing ones.' }),
  motifs: z.array(z.string()).meta({ description: 'Of an incident: recurring shapes of failure.' }),
  review: z
    .enum(['reviewed', 'stale', 'none'])
    .meta({ description: 'Whether a practitioner vouches for it as it stands.' }),
  secondReading: z
    .strictObject({
      on: z.string().meta({ description: 'The day.' }),
      figures: z.number().int().meta({ description: 'Held against their source, opened again.' }),
      unopened: z.number().int().meta({ description: 'Whose source was out of reach.' }),
      corrected: z.number().int(),
      current: z.boolean().meta({ description: 'Whether no sentence with a figure was edited since.' }),
    })
    .nullable()
    .meta({ description: 'The newest reading of its figures by somebody who did not write it.' }),
  secondHand: z.boolean().meta({ description: 'Whether most figures that were read rest on retellings.' }),
  links: EntryLinks,
} as const

export const EntrySummary = z
  .strictObject(summaryShape)
  .meta({ id: 'EntrySummary', description: 'One entry, as lists show it.' })

export type EntrySummary = z.infer<typeof EntrySummary>

export const EntryList = z
  .strictObject({ entries: z.array(EntrySummary).meta({ description: 'Every entry, by id.' }) })
  .meta({ id: 'EntryList', description: 'Every entry of the atlas.' })

export type EntryList = z.infer<typeof EntryList>
