import type { Citation } from '../../corpus/citations.ts'
import type { AnyEntry } from '../../corpus/entry.ts'
import { isAbsent } from '../../schema/absence.ts'
import { isRecord } from '../../schema/is-record.ts'
import type { Pointer, TextSpot } from '../../schema/text-spots.ts'
import { html, type Markup } from '../html.ts'
import { entryPath } from '../links.ts'
import { richText } from './rich-text.ts'

/** What it takes to show any part of an entry. */
export interface ValueContext {
  readonly entry: AnyEntry
  readonly citations: readonly Citation[]
  readonly roles: ReadonlyMap<string, TextSpot>
  /** Title of an entry, where it exists. */
  readonly titleOf: (id: string) => string | undefined
  readonly root: string
}

/** The roles of an entry’s texts by where they stand. */
export function rolesOf(entry: AnyEntry): ReadonlyMap<string, TextSpot> {
  return new Map(entry.spots.map((spot) => [spot.pointer.join('.'), spot]))
}

/** Any value of an entry, complete: texts with citations, lists, tables of like things, absences with their reasons. */
export function showValue(value: unknown, pointer: Pointer, context: ValueContext): Markup {
  if (value === undefined || value === null) return null
  if (isAbsent(value)) return showAbsence(value, context)
  if (typeof value === 'string') return showText(value, pointer, context)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return showList(value, pointer, context)
  return showKeys(value as Record<string, unknown>, pointer, context)
}

/** `{ unpublished }` and `{ not-applicable }`, with their reasons. */
export function showAbsence(value: object, context: Pick<ValueContext, 'citations'>): Markup {
  const unpublished = 'unpublished' in value
  const reason = Object.values(value)[0]
  return html`<span class="absent"><b>${unpublished ? 'Not published' : 'Does not apply'}:</b> ${richText(String(reason), context.citations)}</span>`
}

function showText(text: string, pointer: Pointer, context: ValueContext): Markup {
  const role = context.roles.get(pointer.join('.'))?.role
  const title = context.titleOf(text)
  if (role === 'id' && title !== undefined)
    return html`<a href=${context.root + entryPath(text)}>${title}</a>`
  if (role === 'id' && /^https?:\/\//.test(text)) return html`<a href=${text} rel="noreferrer">${text}</a>`
  if (role === 'verbatim' || role === 'formula') return html`<code class="verbatim">${text}</code>`
  if (role === 'instant')
    return html`<time>${richText(text.replace('T', ' ').replace(/Z(?=\s|$)/, ' UTC'), context.citations)}</time>`
  return richText(text, context.citations)
}

function showList(items: readonly unknown[], pointer: Pointer, context: ValueContext): Markup {
  if (items.length === 0) return null
  if (items.every(isKeys)) {
    const columns = [...new Set(items.flatMap((item) => Object.keys(item)))]
    const flat = items.every((item) => Object.values(item).every((each) => !Array.isArray(each)))
    if (flat && columns.length <= 5) {
      return html`<div class="scroll" tabindex="0" role="region" aria-label="Table"><table><thead><tr>${columns.map((key) => html`<th scope="col">${heading(key)}</th>`)}</tr></thead><tbody>${items.map(
        (item, index) =>
          html`<tr id=${partId(item, pointer)}>${columns.map((key) => html`<td data-label=${heading(key)}>${showValue(item[key], [...pointer, index, key], context)}</td>`)}</tr>`,
      )}</tbody></table></div>`
    }
    return html`<ol class="cards">${items.map((item, index) => html`<li id=${partId(item, pointer)}>${showKeys(item, [...pointer, index], context)}</li>`)}</ol>`
  }
  return html`<ul>${items.map((item, index) => html`<li>${showValue(item, [...pointer, index], context)}</li>`)}</ul>`
}

/** An anchor for a part that has an id, such as `nodes-mysql1`: the pictures link there. */
function partId(item: Record<string, unknown>, pointer: Pointer): string | undefined {
  return typeof item.id === 'string' ? [...pointer, item.id].join('-') : undefined
}

function showKeys(value: Record<string, unknown>, pointer: Pointer, context: ValueContext): Markup {
  return html`<dl>${Object.entries(value)
    .filter(([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0))
    .map(
      ([key, inner]) =>
        html`<div><dt>${heading(key)}</dt><dd>${showValue(inner, [...pointer, key], context)}</dd></div>`,
    )}</dl>`
}

const isKeys = (value: unknown): value is Record<string, unknown> => isRecord(value) && !isAbsent(value)

/** `what-did-not` → `What did not`. */
export function heading(key: string): string {
  const words = key.replace(/[-_]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
