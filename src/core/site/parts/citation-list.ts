import type { Citation } from '../../corpus/citations.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { AnyEntry } from '../../corpus/entry.ts'
import { isAbsent } from '../../schema/absence.ts'
import type { Source, SourceGrade } from '../../schema/source.ts'
import { html, type Markup } from '../html.ts'
import { sourcePath } from '../links.ts'
import { reportAddress } from './contribute.ts'
import { figuresTaken } from './figures-taken.ts'
import { richText } from './rich-text.ts'

export const gradeNames: Readonly<Record<SourceGrade, string>> = {
  original: 'the original was read',
  copy: 'a word-for-word copy was read',
  excerpt: 'an excerpt was read',
  retelling: 'a retelling was read',
}

/** Every citation, each a card that its superscripts open; listed again at the page’s foot for print and for reading through. */
export function citationList(
  entry: AnyEntry,
  citations: readonly Citation[],
  corpus: Corpus,
  root: string,
  repository: string | undefined,
): Markup {
  return html`<section id="citations" aria-labelledby="citations-title"><h2 id="citations-title">Sources and formulas</h2>
<ol class="citations">${citations.map((citation) => html`<li value=${citation.number}>${body(entry, citation, citations, corpus, root, false)}</li>`)}</ol>
${citations.map(
  (
    citation,
  ) => html`<div popover="auto" class="citation" id=${`cite-${citation.number}`} role="dialog" aria-label=${`Citation ${citation.number}`}>
<p class="number">${citation.kind === 'source' ? 'Source' : 'Formula'} ${citation.number}</p>${body(entry, citation, citations, corpus, root, true)}
<p class="actions"><button type="button" popovertarget=${`cite-${citation.number}`} popovertargetaction="hide">Close</button>${repository === undefined ? null : html` <a href=${reportAddress(entry, repository, citation.key)} rel="noreferrer">Report a wrong figure</a>`}</p></div>`,
)}</section>`
}

function body(
  entry: AnyEntry,
  citation: Citation,
  citations: readonly Citation[],
  corpus: Corpus,
  root: string,
  inCard: boolean,
): Markup {
  if (citation.kind === 'calculation') {
    const calculation = entry.data.calculations?.[citation.key]
    if (!calculation) return html`<p>This formula is missing.</p>`
    return html`<div class="formula">
<p><b>${calculation.assumes ? 'Modelled' : 'Derived'}:</b> <code>${calculation.formula}</code> = ${calculation.gives}</p>
<ul>${Object.entries(calculation.inputs).map(([name, text]) => html`<li><code>${name}</code> = ${inCard ? withoutButtons(text, citations) : richText(text, citations)}</li>`)}</ul>
${calculation.assumes ? html`<p>Assumes:</p><ul>${calculation.assumes.map((each) => html`<li>${each}</li>`)}</ul>` : null}</div>`
  }
  const source = corpus.sources.get(citation.key)
  if (!source) return html`<p>This source is missing.</p>`
  return html`<div><p><a href=${source.data.url} rel="noreferrer">${source.data.title}</a>, ${source.data.publisher}${published(source.data)}.</p>
<p class=${`grade-${source.data.read.as}`}>Read on ${source.data.read.on}: ${gradeNames[source.data.read.as]}${
    source.data.read.where === source.data.url
      ? null
      : html` (<a href=${source.data.read.where} rel="noreferrer">the copy</a>)`
  }. <a href=${root + sourcePath(citation.key)}>What was seen in it</a></p>
${inCard ? figuresTaken(entry, citation.key, source.data) : null}</div>`
}

/** In a card, a superscript would close the card it stands in: the number alone is shown. */
function withoutButtons(text: string, citations: readonly Citation[]): Markup {
  return text.replace(/\[[@=]([^\]]+)\]/g, (_, keys: string) => {
    const numbers = citations
      .filter(({ key }) => keys.split(/[\s@=]+/).includes(key))
      .map(({ number }) => number)
    return numbers.length === 0 ? '' : `(see ${numbers.join(', ')})`
  })
}

const published = (source: Source): string => (isAbsent(source.published) ? '' : `, ${source.published}`)
