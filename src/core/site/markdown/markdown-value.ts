import { citationNumbers } from '../../corpus/citations.ts'
import { splitText } from '../../evidence/marks.ts'
import { isAbsent } from '../../schema/absence.ts'
import { isRecord } from '../../schema/is-record.ts'
import type { Pointer } from '../../schema/text-spots.ts'
import { heading, type ValueContext } from '../parts/value.ts'
import { codeSpan, escapeMarkdown } from './escape.ts'

/** What Markdown needs of an entry; `linkOf` gives the address of another entry’s Markdown. */
export interface MarkdownContext extends ValueContext {
  readonly linkOf: (id: string) => string
}

/** A text with its marks as footnotes. */
export function markdownText(text: string, context: MarkdownContext): string {
  return splitText(text.replace(/\s+/g, ' ').trim())
    .map((part) => {
      if (part.kind === 'text') return escapeMarkdown(part.text)
      const locators =
        part.mark.kind === 'source'
          ? part.mark.keys.flatMap(({ locator }) => (locator === undefined ? [] : [locator]))
          : []
      const notes = citationNumbers(part.mark, context.citations)
        .map((number) => `[^${number}]`)
        .join('')
      return locators.length === 0 ? notes : `${notes} (${escapeMarkdown(locators.join(', '))})`
    })
    .join('')
    .trim()
}

/** A value that fits on one line; undefined for lists and for things with parts. */
export function markdownInline(
  value: unknown,
  pointer: Pointer,
  context: MarkdownContext,
): string | undefined {
  if (isAbsent(value)) {
    const words = 'unpublished' in value ? 'Not published' : 'Does not apply'
    return `*${words}:* ${markdownText(String(Object.values(value)[0]), context)}`
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return undefined
  const role = context.roles.get(pointer.join('.'))?.role
  const title = context.titleOf(value)
  if (role === 'id' && title !== undefined) return `[${escapeMarkdown(title)}](${context.linkOf(value)})`
  if (role === 'id' && /^https?:\/\//.test(value)) return `<${value}>`
  if (role === 'verbatim' || role === 'formula') return codeSpan(value)
  if (role === 'instant') return markdownText(value.replace('T', ' ').replace(/Z(?=\s|$)/, ' UTC'), context)
  return markdownText(value, context)
}

/** Any value of an entry as lines of Markdown: tables of small like things, nested lists of the rest. */
export function markdownLines(value: unknown, pointer: Pointer, context: MarkdownContext): readonly string[] {
  const inline = markdownInline(value, pointer, context)
  if (inline !== undefined) return [inline]
  if (Array.isArray(value)) {
    const rows = rowsOf(value)
    if (rows) return table(rows, pointer, context)
    return value.flatMap((item: unknown, index) => listItem(item, [...pointer, index], context))
  }
  return isRecord(value) ? parts(value, pointer, context) : []
}

function listItem(item: unknown, pointer: Pointer, context: MarkdownContext): readonly string[] {
  const lines = markdownLines(item, pointer, context)
  if (!isRecord(item) || isAbsent(item))
    return lines.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`))
  // Its first part leads; the others stand below it.
  return lines.map((line, at) => (at === 0 ? line : `  ${line}`))
}

function parts(
  value: Readonly<Record<string, unknown>>,
  pointer: Pointer,
  context: MarkdownContext,
): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (inner === undefined || (Array.isArray(inner) && inner.length === 0)) return []
    const at = [...pointer, key]
    const name = `- **${heading(key)}:**`
    const inline = markdownInline(inner, at, context)
    if (inline !== undefined) return [`${name} ${inline}`]
    const lines = Array.isArray(inner)
      ? inner.flatMap((item, index) => listItem(item, [...at, index], context))
      : markdownLines(inner, at, context)
    return [name, ...lines.map((line) => `  ${line}`)]
  })
}

const mostColumns = 5

const columnsOf = (items: readonly object[]): readonly string[] => [
  ...new Set(items.flatMap((item) => Object.keys(item))),
]

type Row = Readonly<Record<string, unknown>>

/** The items of a list as rows, where all of them are small and flat. */
function rowsOf(items: readonly unknown[]): readonly Row[] | undefined {
  const rows = items.filter((item): item is Row => isRecord(item) && !isAbsent(item))
  const isFlat = rows.every((row) =>
    Object.values(row).every((each) => isAbsent(each) || typeof each !== 'object'),
  )
  if (rows.length === 0 || rows.length < items.length || !isFlat) return undefined
  return columnsOf(rows).length <= mostColumns ? rows : undefined
}

function table(items: readonly Row[], pointer: Pointer, context: MarkdownContext): readonly string[] {
  const columns = columnsOf(items)
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    row(columns.map(heading)),
    row(columns.map(() => '---')),
    ...items.map((item, index) =>
      row(columns.map((key) => markdownInline(item[key], [...pointer, index, key], context) ?? '')),
    ),
  ]
}
