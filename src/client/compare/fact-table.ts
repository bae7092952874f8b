import { nameWords } from '../../core/analysis/words.ts'
import { make } from '../element.ts'
import type { ComparedEntry } from './side-by-side.ts'

/** Single words and times of both, a row each; where both are the same the row says so. */
export function factTable(a: ComparedEntry, b: ComparedEntry): HTMLElement {
  const [one, other] = [factsOf(a), factsOf(b)]
  const rows = [...new Set([...one.keys(), ...other.keys()])].map((fact) => {
    const values = [one.get(fact) ?? 'not told', other.get(fact) ?? 'not told'] as const
    const same = values[0] === values[1] && one.has(fact)
    return make(
      'tr',
      same ? { class: 'same' } : {},
      make('th', { scope: 'row' }, fact, ...(same ? [make('small', {}, ' same in both')] : [])),
      make('td', { 'data-label': shortTitle(a) }, values[0]),
      make('td', { 'data-label': shortTitle(b) }, values[1]),
    )
  })
  const head = make(
    'tr',
    {},
    make('th', { scope: 'col' }, 'Fact'),
    make('th', { scope: 'col' }, shortTitle(a)),
    make('th', { scope: 'col' }, shortTitle(b)),
  )
  return make(
    'div',
    { class: 'scroll facts-of-both' },
    make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows)),
  )
}

/** What tells one side from the other in few words: titles say what and when before their colon. */
export const shortTitle = ({ title }: ComparedEntry): string => title.split(':')[0] ?? title

function factsOf(entry: ComparedEntry): ReadonlyMap<string, string> {
  const facts = new Map<string, string>()
  const add = (fact: string, value: unknown): void => {
    if (typeof value === 'string')
      facts.set(fact, value === 'unpublished' ? 'not published' : nameWords(value))
    if (Array.isArray(value) && value.length > 0)
      facts.set(fact, value.map((each) => nameWords(String(each))).join(', '))
  }
  if (typeof entry.organisation === 'string') facts.set('Organisation', entry.organisation)
  if (typeof entry['as-of'] === 'string') facts.set('As of', entry['as-of'])
  add('Root cause', entry['cause-class'])
  add('Also had to be so', entry['contributing-causes'])
  add('Set off by', (entry.trigger as { readonly kind?: unknown } | undefined)?.kind)
  add('Noticed first by', entry['detected-by'])
  for (const { name, shown } of entry.intervals ?? []) facts.set(`Time to ${name}`, shown)
  add(
    'Shapes',
    entry.motifs?.map(({ motif }) => motif),
  )
  return facts
}
