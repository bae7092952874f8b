import { citationsOf } from '../../corpus/citations.ts'
import type { AnyEntry } from '../../corpus/entry.ts'
import { incidentIntervals } from '../../corpus/incident-intervals.ts'
import { reviewState, reviewsOf } from '../../corpus/reviews-of.ts'
import { secondReadingOf } from '../../corpus/second-readings-of.ts'
import { plain } from '../../diagram/views/lines.ts'
import { isAbsent } from '../../schema/absence.ts'
import { rootFrom } from '../links.ts'
import { secondReadingText } from '../parts/second-reading.ts'
import { sectionHeading } from '../parts/section-heading.ts'
import { rolesOf } from '../parts/value.ts'
import type { SiteContext } from '../site-context.ts'
import { codeBlock, codeSpan, escapeMarkdown } from './escape.ts'
import { footnotes } from './footnotes.ts'
import { type MarkdownContext, markdownInline, markdownLines, markdownText } from './markdown-value.ts'

/** The Markdown of an entry, relative to the site’s root. */
export const markdownPath = (id: string): string => `${id}.md`

/** Shown in a place of their own. */
const placed = new Set(['title', 'summary', 'as-of', 'when-paged', 'calculations'])

const reviewWords = {
  reviewed: 'reviewed by a practitioner',
  stale: 'edited since its review',
  none: 'not yet reviewed by a practitioner',
} as const

/** The whole entry as Markdown: what to do first, the diagrams as Mermaid, everything else, and every figure’s source as a footnote. */
export function entryMarkdown(entry: AnyEntry, { corpus, picturesOf }: SiteContext): string {
  const root = rootFrom(markdownPath(entry.id))
  const context: MarkdownContext = {
    entry,
    citations: citationsOf(entry),
    roles: rolesOf(entry),
    root,
    titleOf: (id) => {
      const found = corpus.entries.get(corpus.moved.get(id) ?? id)
      return found && plain(found.data.title)
    },
    linkOf: (id) => root + markdownPath(corpus.moved.get(id) ?? id),
  }
  const { data } = entry
  const second = secondReadingOf(entry, corpus)
  const paragraphs: (readonly string[])[] = [
    [`# ${escapeMarkdown(plain(data.title))}`],
    [`As of ${data['as-of']} · ${reviewWords[reviewState(reviewsOf(entry, corpus))]} · \`${entry.id}\``],
    [markdownText(data.summary, context)],
    ...intervals(entry),
    ['## Do this first'],
    ...data['when-paged'].steps.map((step, index) => stepLines(step, index, context)),
    ...look(entry, context),
    ...picturesOf(entry.id).flatMap(({ diagram, mermaid }) => [
      [`## ${escapeMarkdown(diagram.title)}`],
      [escapeMarkdown(diagram.description)],
      codeBlock(mermaid, 'mermaid'),
    ]),
    ...Object.entries(data)
      .filter(([key, value]) => !placed.has(key) && value !== undefined)
      .flatMap(([key, value]) => [[`## ${sectionHeading(key)}`], markdownLines(value, [key], context)]),
    ['## Sources and formulas'],
    footnotes(context, corpus),
    ...(second ? [[escapeMarkdown(secondReadingText(second))]] : []),
  ]
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function intervals(entry: AnyEntry): readonly (readonly string[])[] {
  const found = entry.kind === 'incident' ? incidentIntervals(entry) : []
  if (found.length === 0) return []
  return [
    [`Computed from the timeline: ${found.map(({ name, shown }) => `time to ${name} ${shown}`).join(', ')}.`],
  ]
}

type Step = AnyEntry['data']['when-paged']['steps'][number]

function stepLines(step: Step, index: number, context: MarkdownContext): readonly string[] {
  const number = `${index + 1}. `
  const indent = ' '.repeat(number.length)
  const text = (words: string): string => markdownText(words, context)
  return [
    `${number}**${text(step.do)}**${step.from === undefined ? '' : text(step.from)}`,
    ...(step.run === undefined
      ? []
      : ['', ...codeBlock(step.run, 'sh').map((line) => (line === '' ? '' : indent + line)), '']),
    `${indent}- *Expect:* ${text(step.expect)}`,
    `${indent}- *If not:* ${text(step['if-not'])}`,
  ]
}

/** The errors, metrics and logs to look for, how service comes back, and the runbook. */
function look(entry: AnyEntry, context: MarkdownContext): readonly (readonly string[])[] {
  const { errors, metrics, logs, recovery, runbook } = entry.data['when-paged']
  const text = (words: string): string => markdownText(words, context)
  const list = <T>(items: readonly T[] | object, line: (item: T) => string): readonly string[] =>
    isAbsent(items)
      ? [markdownInline(items, [], context) ?? '']
      : (items as readonly T[]).map((item) => `- ${line(item)}`)
  const takes = markdownInline(recovery.takes, ['when-paged', 'recovery', 'takes'], context)
  return [
    ['### Errors to look for'],
    list(errors, (error: { text: string; from: string; means: string }) =>
      [codeSpan(error.text) + text(error.from), text(error.means)].join(' — '),
    ),
    ['### Metrics'],
    list(metrics, (metric: { name: string; from: string; threshold: unknown; means: string }) =>
      [
        codeSpan(metric.name) + text(metric.from),
        markdownInline(metric.threshold, [], context) ?? '',
        text(metric.means),
      ].join(' — '),
    ),
    ['### Logs'],
    list(
      logs,
      (log: { where: string; 'look-for': string }) => `${text(log.where)} Look for: ${text(log['look-for'])}`,
    ),
    ['### Recovery'],
    [`${text(recovery.how)} Takes: ${takes}`],
    ...(runbook === undefined ? [] : [[`[Runbook](${runbook})`]]),
  ]
}
