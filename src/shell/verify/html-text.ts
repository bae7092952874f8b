import { compile, type Element, type Formatter } from 'html-to-text'
import type { PageText } from './page-text.ts'

/** Cells are parted by bars, so that a table’s rows stay rows. */
const cell: Formatter = (element, walk, builder) => {
  walk(element.children ?? [], builder)
  builder.addInline(' | ')
}

/** `10<sup>6</sup>` is a power and stays one; a footnote’s number stands in brackets. */
const raised: Formatter = (element, walk, builder) => {
  const children = element.children ?? []
  const isPower = children.length === 1 && /^[-−]?\d{1,3}$/.test(children[0]?.data ?? '')
  const isNote = !isPower && hasLink(children)
  if (isPower) builder.addInline('^')
  if (isNote) builder.addInline(' [')
  walk(children, builder)
  if (isNote) builder.addInline(']')
}

const hasLink = (children: readonly Element[]): boolean => children.some(({ name }) => name === 'a')

const skipped = [
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'nav',
  'img',
  'button',
  'select',
]

const convert = compile({
  wordwrap: false,
  limits: { maxInputLength: 50_000_000, maxDepth: 250 },
  formatters: { cell, raised },
  selectors: [
    ...skipped.map((selector) => ({ selector, format: 'skip' })),
    { selector: 'a', options: { ignoreHref: true } },
    ...[1, 2, 3, 4, 5, 6].map((level) => ({ selector: `h${level}`, options: { uppercase: false } })),
    { selector: 'tr', format: 'block' },
    { selector: 'td', format: 'cell' },
    { selector: 'th', format: 'cell' },
    { selector: 'sup', format: 'raised' },
    { selector: 'dt', format: 'block' },
    { selector: 'dd', format: 'block' },
  ],
})

/** The text of an HTML page without its scripts, styles and navigation; one table row a line, its cells parted by bars. */
export function htmlToText(html: string): PageText {
  try {
    return { kind: 'text', format: 'html', text: convert(html) }
  } catch (error) {
    return { kind: 'unreadable', reason: 'damaged', message: `The HTML cannot be read: ${String(error)}` }
  }
}
