import { nameWords } from '../../core/analysis/words.ts'
import { splitText } from '../../core/evidence/marks.ts'
import type { EntryFrame } from '../../core/site/machine/entry-document.ts'
import { codedText } from '../coded-text.ts'
import { make } from '../element.ts'

/** Whose text it is, and what its marks stand for. */
export interface Cited {
  readonly id: string
  readonly citations: EntryFrame['citations']
  readonly root: string
}

/** Any part of an entry’s JSON, complete: texts with their citations’ numbers, lists, absences with their reasons. */
export function shownValue(value: unknown, cited: Cited): readonly (Node | string)[] {
  if (value === undefined || value === null) return [make('p', { class: 'absent' }, 'Not told.')]
  if (typeof value === 'string') return shownText(value, cited)
  if (typeof value !== 'object') return [String(value)]
  if (Array.isArray(value))
    return [make('ul', {}, ...value.map((each) => make('li', {}, ...shownValue(each, cited))))]
  const absence = Object.entries(value).find(([key]) => key === 'unpublished' || key === 'not-applicable')
  if (absence)
    return [
      make(
        'span',
        { class: 'absent' },
        make('b', {}, absence[0] === 'unpublished' ? 'Not published: ' : 'Does not apply: '),
        ...shownText(String(absence[1]), cited),
      ),
    ]
  const rows = Object.entries(value)
    .filter(([, inner]) => !(Array.isArray(inner) && inner.length === 0))
    .map(([key, inner]) =>
      make(
        'div',
        {},
        make('dt', {}, nameWords(key)),
        make(
          'dd',
          {},
          ...(typeof inner === 'string' && /^[a-z]+(-[a-z]+)+$/.test(inner)
            ? [nameWords(inner)]
            : shownValue(inner, cited)),
        ),
      ),
    )
  return [make('dl', {}, ...rows)]
}

/** A text whose marks are the numbers that its page gives them, each a link to the source’s page or to the formula. */
export function shownText(text: string, { id, citations, root }: Cited): readonly (Node | string)[] {
  return splitText(text).flatMap((part): readonly (Node | string)[] => {
    if (part.kind === 'text')
      return codedText(part.text.trimEnd() === '' ? part.text : part.text.replace(/\s+$/, ''))
    const { mark } = part
    const keys = mark.kind === 'source' ? mark.keys.map(({ key }) => key) : [mark.id]
    const found = citations.filter(({ kind, key }) => kind === mark.kind && keys.includes(key))
    const links = found.map((citation) =>
      make(
        'a',
        {
          href:
            citation.kind === 'source'
              ? `${root}sources/${citation.key}.html`
              : `${root}${id}.html#citations`,
          title: citation.kind === 'source' ? citation.title : `Formula ${citation.number}`,
        },
        String(citation.number),
      ),
    )
    return [
      make(
        'sup',
        { class: 'cites' },
        ...links.flatMap((link, index) => (index === 0 ? [link] : [' ', link])),
      ),
    ]
  })
}
