import type { Citation } from '../../corpus/citations.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { isAbsent } from '../../schema/absence.ts'
import { gradeNames } from '../parts/citation-list.ts'
import { codeSpan, escapeMarkdown } from './escape.ts'
import { type MarkdownContext, markdownText } from './markdown-value.ts'

/** Every citation of an entry as a footnote, a line each. */
export function footnotes(context: MarkdownContext, corpus: Corpus): readonly string[] {
  return context.citations.map((citation) => `[^${citation.number}]: ${footnote(citation, context, corpus)}`)
}

function footnote({ kind, key }: Citation, context: MarkdownContext, corpus: Corpus): string {
  if (kind === 'calculation') {
    const calculation = context.entry.data.calculations?.[key]
    if (!calculation) return 'This formula is missing.'
    const inputs = Object.entries(calculation.inputs)
      .map(([name, text]) => `${codeSpan(name)} = ${markdownText(text, context)}`)
      .join('; ')
    const assumes = calculation.assumes?.map((each) => markdownText(each, context)).join('; ')
    return `${calculation.assumes ? 'Modelled' : 'Derived'}: ${codeSpan(calculation.formula)} = ${escapeMarkdown(
      calculation.gives,
    )}, where ${inputs}.${assumes === undefined ? '' : ` Assumes: ${assumes}.`}`
  }
  const source = corpus.sources.get(key)?.data
  if (!source) return 'This source is missing.'
  const published = isAbsent(source.published) ? '' : `, ${source.published}`
  const copy = source.read.where === source.url ? '' : ` (<${source.read.where}>)`
  return `[${escapeMarkdown(source.title)}](<${source.url}>), ${escapeMarkdown(source.publisher)}${published}. Read on ${
    source.read.on
  }: ${gradeNames[source.read.as]}${copy}.`
}
