import { nameWords } from '../../core/analysis/words.ts'
import { reason } from '../../core/browse/reason.ts'
import { inCommon, type Traited, traitsOf } from '../../core/browse/traits.ts'
import type { EntryFrame } from '../../core/site/machine/entry-document.ts'
import { make } from '../element.ts'
import { factTable, shortTitle } from './fact-table.ts'
import { type Cited, shownText, shownValue } from './shown-value.ts'

/** An entry’s published JSON, as far as it is looked at here. */
export interface ComparedEntry extends EntryFrame, Traited {
  readonly title: string
  readonly [part: string]: unknown
}

/** Told in the heading, in the table, or only on the entry’s own page. */
const elsewhere: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'address',
  'title',
  'as-of',
  'citations',
  'diagrams',
  'intervals',
  'calculations',
  'related',
  'incidents',
  'organisation',
  'cause-class',
  'contributing-causes',
  'detected-by',
])

/** What one compares first stands open; the rest is folded. */
const first = ['summary', 'impact', 'trigger', 'detection', 'response', 'fix', 'prevention', 'lessons']

/** Pictures are tall: what happened stands above them. */
const beforePictures = 2

/** Two entries of one kind: what both have, the facts as a table, the pictures, then part by part. */
export function sideBySide(a: ComparedEntry, b: ComparedEntry, root: string): readonly HTMLElement[] {
  const parts = [...new Set([...first, ...Object.keys(a), ...Object.keys(b)])].filter(
    (part) => !elsewhere.has(part) && (a[part] !== undefined || b[part] !== undefined),
  )
  const both = make('p', { class: 'lead' }, reason(inCommon(traitsOf(a), traitsOf(b))))
  return [
    both,
    pair(heading(a, root), heading(b, root)),
    factTable(a, b),
    ...parts.slice(0, beforePictures).map((part) => section(part, a, b, root)),
    pair(picture(a, root), picture(b, root)),
    ...parts.slice(beforePictures).map((part) => section(part, a, b, root)),
  ]
}

function section(part: string, a: ComparedEntry, b: ComparedEntry, root: string): HTMLElement {
  const side = (entry: ComparedEntry): HTMLElement =>
    make('div', {}, name(entry), ...shownValue(entry[part], citedBy(entry, root)))
  return make(
    'details',
    first.includes(part) ? { open: '' } : {},
    make('summary', {}, make('h2', {}, capital(nameWords(part)))),
    pair(side(a), side(b)),
  )
}

/** Whose side it is, for those who see one below the other. */
const name = (entry: ComparedEntry): HTMLElement => make('p', { class: 'side' }, shortTitle(entry))

const pair = (a: HTMLElement, b: HTMLElement): HTMLElement => make('div', { class: 'pair' }, a, b)

const heading = (entry: ComparedEntry, root: string): HTMLElement =>
  make(
    'h2',
    {},
    make('a', { href: `${root}${entry.id}.html` }, ...shownText(entry.title, citedBy(entry, root))),
  )

/** The narrow drawing: it fits beside another one on any screen, with letters as large as meant. */
function picture(entry: ComparedEntry, root: string): HTMLElement {
  const [main] = entry.diagrams
  if (!main) return make('div')
  const address = `${root}${entry.id}.${main.id}`
  return make(
    'a',
    { href: `${root}${entry.id}.html#diagram-${main.id}` },
    make('img', { src: `${address}.narrow.svg`, alt: `Picture: ${main.title}`, loading: 'lazy' }),
  )
}

const citedBy = ({ id, citations }: ComparedEntry, root: string): Cited => ({ id, citations, root })

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
