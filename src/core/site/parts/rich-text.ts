import { type Citation, citationNumbers } from '../../corpus/citations.ts'
import { type Mark, splitText } from '../../evidence/marks.ts'
import { html, type Markup } from '../html.ts'

/** A text with its marks as superscripts that open their citations, and back-quoted words as code. */
export function richText(text: string, citations: readonly Citation[]): Markup {
  return splitText(text).map((part) =>
    part.kind === 'text' ? codeWords(tidy(part.text)) : superscript(part.mark, citations),
  )
}

function superscript(mark: Mark, citations: readonly Citation[]): Markup {
  const numbers = citationNumbers(mark, citations)
  // The word joiner keeps the number on the line of its figure.
  return html`\u2060<sup class="cites">${numbers.map((number, index) => {
    const citation = citations.find((each) => each.number === number)
    const locator = mark.kind === 'source' ? mark.keys[index]?.locator : undefined
    const what = citation?.kind === 'calculation' ? 'Formula' : 'Source'
    const label = `${what} ${number}${locator === undefined ? '' : `, ${locator}`}`
    return html`<button type="button" class=${citation?.kind === 'calculation' ? 'cite computed' : 'cite'} popovertarget=${`cite-${number}`} aria-label=${label} title=${label}>${number}</button>`
  })}</sup>`
}

function codeWords(text: string): Markup {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') && part.length > 2 ? html`<code>${part.slice(1, -1)}</code>` : part))
}

/** The blank before a mark goes: the superscript follows its figure. */
const tidy = (text: string): string => text.replace(/\s+$/, (blank, at: number) => (at === 0 ? blank : ''))
