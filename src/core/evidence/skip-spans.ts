import { type MarkSpan, markSpans } from './mark-spans.ts'

/**
 * Stretches of a text in which no figure stands, whatever digits they hold. One alternative each, with an example;
 * all begin with something rare, so that one pass over a long text stays cheap.
 */
const patterns: readonly string[] = [
  '```[\\s\\S]*?```',
  '`[^`\\n]+`',
  'https?:\\/\\/[^\\s<>"]+',
  'www\\.[^\\s<>"]+',
  '\\]\\([^\\s)]*\\)', // the target of a Markdown link
  '\\[\\d{1,3}\\]', // a footnote
  '(?<=^[ \\t]{0,20}(?:[-*•] )?)\\d{1,3}\\\\?[.)](?=[ \\t])', // a numbered list
  '(?<=[:;\\]]\\s{1,3})\\d{1,2}[.)](?=\\s[A-Z])', // a list within a line
  '(?<![\\w.,$])24(?:\\/7(?:\\/365)?|[x×]7(?:[x×]365)?)\\b',
  '(?<![\\w.,])(?:8|16|24|32|48|64|96|128|160|192|256|384|512|1024|2048|4096)-bit\\b', // an architecture or a key
  '(?<![\\w.,])(?:6|8|10|20)-[KQF]\\b', // a filing
  '(?<![\\w.,$])[2-5]G(?=[ /-](?:networks?|mobile|LTE|phones?|cellular|wireless|connections?|coverage|services?|[2-5]G)\\b)', // a network
  "(?<![\\w.,$])(?:19|20)\\d0[’']?s\\b", // a decade
  "\\b(?:\\d|two|three|four|five|six|seven|eight|nine)\\s9[’']?s\\b", // nines
  '(?<![\\w.,$])10{1,4}s of [a-z]+s\\b', // hundreds
  "(?<!\\b(?:for|after|within|took|every|timeout|about)\\s)(?<![\\w.,$])(?:40[013-9]|41[03]|42[29]|499|50[0-4]|52[0-49])[’']?s\\b", // HTTP answers
  '(?<![\\w.,$])[45]\\d\\d(?:\\/[45]\\d\\d)+\\b', // HTTP answers
  '\\bkill\\s-\\d+\\b', // a signal
  '\\b(?:East|West|North|South|Central) (?:US|UK|Asia|Europe|India) \\d\\b', // a region
  '\\d{1,2}(?:\\.\\d{1,6})?\\s?(?:%\\s?-?ile|%?[- ]percentiles?)\\b',
]

const all = new RegExp(patterns.join('|'), 'gm')

/** Those stretches and the marks, by their start. */
export function skipSpans(text: string): readonly MarkSpan[] {
  const spans = [...markSpans(text)]
  for (const found of text.matchAll(all))
    spans.push({ start: found.index, end: found.index + found[0].length })
  return spans.sort((a, b) => a.start - b.start)
}
