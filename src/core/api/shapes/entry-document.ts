import { z } from 'zod'
import { kindSchemas, kinds } from '../../schema/registry.ts'
import { SourceGrade } from '../../schema/source.ts'
import { address, summaryShape } from './entry-summary.ts'

export const DiagramRecord = z
  .strictObject({
    id: z.string().min(1).meta({ description: 'Unique within the entry.' }),
    kind: z.string().min(1).meta({ description: 'The family of the diagram: `graph`, `timeline`, `tree` …' }),
    title: z.string().min(1),
    description: z.string().meta({ description: 'For readers who cannot see the picture.' }),
    links: z
      .strictObject({
        model: address('What the picture is drawn from'),
        mermaid: address('The diagram as Mermaid text'),
        svg: address('The picture for a screen'),
        narrowSvg: address('The picture for a phone'),
        embed: address('A page with the picture alone, to be framed'),
      })
      .meta({ id: 'DiagramLinks', description: 'The forms of a diagram.' }),
  })
  .meta({ id: 'DiagramRecord', description: 'One diagram of an entry.' })

export const CitedSource = z
  .strictObject({
    number: z.number().int().min(1).meta({ description: 'As the page prints it.' }),
    kind: z.literal('source'),
    key: z.string().min(1).meta({ description: 'As in the marks of `data`: `[@key]`.' }),
    title: z.string().min(1),
    publisher: z.string().min(1),
    published: z
      .string()
      .nullable()
      .meta({ description: 'A year, a month or a day; null where nobody says.' }),
    url: z.string().min(1),
    readOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    grade: SourceGrade,
  })
  .meta({ id: 'CitedSource', description: 'A source that vouches for figures of this entry.' })

export const CitedCalculation = z
  .strictObject({
    number: z.number().int().min(1).meta({ description: 'As the page prints it.' }),
    kind: z.literal('calculation'),
    key: z.string().min(1).meta({ description: 'As in the marks of `data`: `[=key]`.' }),
    formula: z.string().min(1),
    gives: z.string().min(1),
    modelled: z.boolean().meta({ description: 'Whether it rests on assumptions.' }),
  })
  .meta({ id: 'CitedCalculation', description: 'A formula that figures of this entry were computed by.' })

export const RelatedEntry = z
  .strictObject({
    id: z.string().min(1),
    reason: z.string().min(1).meta({ description: 'Why it is held to be related, in words.' }),
    shared: z
      .strictObject({
        technologies: z.array(z.string()).meta({ description: 'Slugs.' }),
        cause: z.string().nullable(),
        motifs: z.array(z.string()),
      })
      .meta({ id: 'SharedTraits', description: 'What both entries have.' }),
  })
  .meta({ id: 'RelatedEntry', description: 'An entry that shares technologies or causes; computed.' })

const documentShape = {
  ...summaryShape,
  diagrams: z.array(DiagramRecord).meta({ description: 'The one that counts first.' }),
  citations: z
    .array(z.discriminatedUnion('kind', [CitedSource, CitedCalculation]))
    .meta({ description: 'Every citation, in the order of its number.' }),
  related: z.array(RelatedEntry).meta({ description: 'Most alike first.' }),
} as const

/** The document of an entry, by its kind. */
export const entryDocuments = kinds.map((kind) =>
  z.strictObject({
    ...documentShape,
    kind: z.literal(kind),
    data: kindSchemas[kind].meta({ description: 'The entry as its file holds it; figures carry marks.' }),
  }),
)

export const EntryDocument = z
  .union(entryDocuments)
  .meta({ id: 'EntryDocument', description: 'One entry, whole.' })

type DocumentBase = z.infer<z.ZodObject<typeof documentShape>>

/** An entry’s document; what `data` holds follows from its kind. */
export interface EntryDocument extends DocumentBase {
  readonly data: object
}

/** What `<id>.json` says beside the entry’s own parts. */
const frame = {
  id: z.string().min(1),
  address: z.string().min(1).meta({
    description: 'Of the page: absolute where the site’s address is known, else relative to the site’s root.',
  }),
  citations: z
    .array(
      z.union([
        CitedSource.pick({ number: true, kind: true, key: true, title: true, publisher: true, url: true }),
        CitedCalculation.pick({ number: true, kind: true, key: true }),
      ]),
    )
    .meta({ description: 'What the numbers on the page stand for.' }),
  diagrams: z.array(z.strictObject({ id: z.string().min(1), title: z.string().min(1) })),
  intervals: z
    .array(
      z.strictObject({
        name: z.enum(['detect', 'engage', 'mitigate', 'recover']),
        seconds: z.number().min(0),
        shown: z.string().min(1),
      }),
    )
    .optional()
    .meta({ description: 'Of an incident: computed from its timeline.' }),
} as const

/** `<id>.json` beside an entry’s page: its file, with what the page computes from it. */
export const EntryData = z
  .union(
    kinds.map((kind) =>
      z.strictObject({
        ...frame,
        ...(kindSchemas[kind] as unknown as { readonly shape: z.core.$ZodLooseShape }).shape,
        kind: z.literal(kind),
      }),
    ),
  )
  .meta({ id: 'EntryData', description: 'One entry as its file holds it, and what its numbers stand for.' })
