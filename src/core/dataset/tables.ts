import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry } from '../corpus/entry.ts'
import { entryFigures } from '../corpus/entry-evidence.ts'
import { stripMarks } from '../evidence/marks.ts'
import { isAbsent } from '../schema/absence.ts'
import { incidentTables } from './incident-tables.ts'
import { makeTable } from './make-table.ts'
import type { Table } from './table.ts'

/** The whole atlas as tables; `entry` joins them by the entry’s id, `source` by the source’s key. */
export function datasetOf(corpus: Corpus): readonly Table[] {
  const entries = [...corpus.entries.values()]
  const incidents = entries.flatMap((entry) => (entry.kind === 'incident' ? [entry] : []))
  return [
    entryTable(entries),
    technologyTable(entries),
    figureTable(entries),
    citationTable(entries),
    sourceTable(corpus),
    ...incidentTables(incidents),
  ]
}

const organisationOf = ({ data }: AnyEntry): string | undefined =>
  'organisation' in data ? data.organisation : undefined

const entryTable = (entries: readonly AnyEntry[]): Table =>
  makeTable('entries', 'Every entry of the atlas.', entries, {
    entry: ['text', 'The id: its path below `atlas/`.', ({ id }) => id],
    kind: ['text', 'The kind of entry.', ({ kind }) => kind],
    title: ['text', 'The title, without marks.', ({ data }) => stripMarks(data.title)],
    summary: ['text', 'The summary, without marks.', ({ data }) => stripMarks(data.summary)],
    as_of: ['text', 'The date its facts hold for.', ({ data }) => data['as-of']],
    organisation: ['text', 'Whose it is, where it is of one organisation.', organisationOf],
    company: [
      'text',
      'The company of a system’s view.',
      ({ id }) => (id.startsWith('systems/') ? id.split('/')[1] : undefined),
    ],
  })

const technologyTable = (entries: readonly AnyEntry[]): Table =>
  makeTable(
    'technologies',
    'The technologies that an entry names.',
    entries.flatMap((entry) => entry.data.technologies.map((technology) => ({ entry, technology }))),
    {
      entry: ['text', 'The entry.', ({ entry }) => entry.id],
      technology: ['text', 'Its name.', ({ technology }) => stripMarks(technology.name)],
      version: [
        'text',
        'The version; empty where none is published or none applies.',
        ({ technology: { version } }) => (typeof version === 'string' ? stripMarks(version) : undefined),
      ],
      role: [
        'text',
        'What it does there.',
        ({ technology: { role } }) => (role === undefined ? undefined : stripMarks(role)),
      ],
    },
  )

function figureTable(entries: readonly AnyEntry[]): Table {
  const records = entries.flatMap((entry) => entryFigures(entry).map((figure) => ({ entry, ...figure })))
  return makeTable(
    'figures',
    'Every figure that needs evidence, where it stands and what vouches for it.',
    records,
    {
      entry: ['text', 'The entry.', ({ entry }) => entry.id],
      field: [
        'text',
        'The field of the entry, its steps joined by dots.',
        ({ spot }) => spot.pointer.join('.'),
      ],
      figure: ['text', 'As written.', ({ figure }) => figure.text],
      value: [
        'number',
        'Its value in the base unit (seconds, bytes, dollars); empty for ranges, dates and clock times.',
        ({ figure: { quantity } }) => (quantity.kind === 'scalar' ? quantity.value : undefined),
      ],
      unit: [
        'text',
        'The dimension, and what it is per.',
        ({ figure: { quantity } }) =>
          quantity.kind === 'scalar'
            ? [quantity.unit.dimension, quantity.unit.per].filter(Boolean).join(' per ')
            : undefined,
      ],
      sort: ['text', 'scalar, range, date or clock.', ({ figure }) => figure.quantity.kind],
      bound: ['text', 'How firmly it is stated: exact, about, at-least …', ({ figure }) => figure.bound],
      evidence: [
        'text',
        'source: read in a source; calculation: computed in the entry.',
        ({ marks }) => marks[0]?.kind,
      ],
      calculation: [
        'text',
        'The calculation that gives it.',
        ({ marks: [mark] }) => (mark?.kind === 'calculation' ? mark.id : undefined),
      ],
    },
  )
}

function citationTable(entries: readonly AnyEntry[]): Table {
  const records = entries.flatMap((entry) =>
    entryFigures(entry).flatMap(({ spot, figure, marks }) =>
      marks.flatMap((mark) =>
        mark.kind === 'source'
          ? mark.keys.map(({ key, locator }) => ({ entry, spot, figure, key, locator }))
          : [],
      ),
    ),
  )
  return makeTable(
    'citations',
    'Which source vouches for which figure; a figure may have several.',
    records,
    {
      entry: ['text', 'The entry.', ({ entry }) => entry.id],
      field: ['text', 'The field of the figure.', ({ spot }) => spot.pointer.join('.')],
      figure: ['text', 'The figure as written.', ({ figure }) => figure.text],
      source: ['text', 'The source’s key.', ({ key }) => key],
      locator: ['text', 'Where in the source, if said.', ({ locator }) => locator],
    },
  )
}

const sourceTable = ({ sources }: Corpus): Table =>
  makeTable('sources', 'Every source, with the copy that was read.', [...sources.values()], {
    source: ['text', 'The key.', ({ key }) => key],
    title: ['text', 'Its title.', ({ data }) => data.title],
    publisher: ['text', 'Who published it.', ({ data }) => data.publisher],
    url: ['text', 'The original’s address.', ({ data }) => data.url],
    published: [
      'text',
      'When; empty where it bears no date.',
      ({ data: { published } }) => (isAbsent(published) ? undefined : published),
    ],
    kind: ['text', 'What it is.', ({ data }) => data.kind],
    grade: ['text', 'What was read: original, copy, excerpt or retelling.', ({ data }) => data.read.as],
    read_on: ['text', 'The day it was read.', ({ data }) => data.read.on],
    read_where: ['text', 'The very copy.', ({ data }) => data.read.where],
    figures: ['integer', 'How many figures are listed as seen in it.', ({ data }) => data.figures.length],
  })
