import type { AnyEntry } from '../../core/corpus/entry.ts'
import { isAbsent } from '../../core/schema/absence.ts'
import type { Answer, Suggestion } from '../../core/triage/answer.ts'
import { markedWords } from '../../core/triage/marked-words.ts'
import type { TallyReport } from './tally.ts'

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
  readonly explain: boolean
  /** Results shown at most. */
  readonly top: number
  readonly entryOf: (id: string) => AnyEntry | undefined
  readonly titleOf: (id: string) => string | undefined
}

const mostSteps = 3
const mostUnknown = 10

/** What triage says of one paste, for a person at a terminal. */
export function answerText(pasted: string, answer: Answer, options: TextOptions): string {
  const [best, ...others] = answer.results
  if (best === undefined)
    return `${unknownText(answer)}\n${options.explain ? explained(pasted, answer, options) : ''}`
  return [
    ...headOf(best, options),
    ...(options.explain ? [explained(pasted, answer, options)] : []),
    ...stepsOf(best, options),
    ...othersOf(others.slice(0, options.top - 1)),
  ].join('\n')
}

/** What triage says of a stream: the entries its records speak for, then what nobody knows yet. */
export function tallyText(tally: TallyReport, options: TextOptions): string {
  const [best, ...others] = tally.found
  const lines: string[] = []
  if (best !== undefined) {
    lines.push(
      ...headOf(
        best.suggestion,
        options,
        `${times(best.records)}, such as: ${oneLine(best.example, options.width)}`,
      ),
    )
    lines.push(...stepsOf(best.suggestion, options))
    lines.push(...othersOf(others.slice(0, options.top - 1).map(({ suggestion }) => suggestion)))
  } else lines.push(`No entry fits any of ${tally.records} records.`, '')
  if (tally.unknown.length > 0) {
    lines.push('Complaints that no entry knows:')
    for (const { template, records } of tally.unknown.slice(0, mostUnknown))
      lines.push(`  ${String(records).padStart(7)} ×  ${oneLine(template, options.width - 12)}`)
    if (tally.unknown.length > mostUnknown)
      lines.push(`  and ${tally.unknown.length - mostUnknown} more kinds; \`--json\` lists them.`)
    lines.push('')
  }
  lines.push(
    `Read ${tally.records} records of ${tally.distinct} kinds${tally.passed > 0 ? `; ${tally.passed} of further kinds were not looked at` : ''}.`,
  )
  return `${lines.join('\n')}\n`
}

export function unknownText({ technologies, foreign }: Pick<Answer, 'technologies' | 'foreign'>): string {
  const [stranger] = foreign
  const near =
    technologies.length === 0 ? '' : ` The nearest that the atlas knows is about ${list(technologies)}.`
  if (stranger !== undefined)
    return `I do not know this one: it speaks of ${stranger}, which no guide is about.${near}`
  return near === ''
    ? 'I do not know this one, and it names no product that the atlas knows.'
    : `I do not know this one.${near}`
}

function headOf(best: Suggestion, { width }: TextOptions, seen?: string): readonly string[] {
  const because = best.matched.slice(0, 2).map((each) => `“${oneLine(each, 70)}”`)
  return [
    best.title,
    `${percent(best.score)} sure · ${best.id}`,
    ...wrapped(`Because of ${list(because)}.`, width),
    ...(seen === undefined ? [] : wrapped(seen, width)),
    '',
  ]
}

function stepsOf(best: Suggestion, { width, entryOf, titleOf }: TextOptions): readonly string[] {
  const entry = entryOf(best.id)
  if (entry === undefined) return []
  const steps = entry.data['when-paged'].steps.slice(0, mostSteps)
  const incidents = entry.data.incidents
  const happened = isAbsent(incidents) ? [] : (incidents as readonly string[])
  return [
    'First',
    ...steps.flatMap(({ do: action, run, expect, 'if-not': ifNot }, at) => [
      ...wrapped(plain(action), width, ` ${at + 1}. `),
      ...(run === undefined
        ? []
        : run
            .trim()
            .split('\n')
            .filter(Boolean)
            .map((line, index) => `    ${index === 0 ? '$' : ' '} ${line}`)),
      ...wrapped(`→ ${plain(expect)}`, width, '    '),
      ...wrapped(`✗ ${plain(ifNot)}`, width, '    '),
    ]),
    '',
    ...(happened.length === 0
      ? []
      : [
          'Where it happened',
          ...happened.map((id) => `  ${id}${titleOf(id) ? `  ${titleOf(id)}` : ''}`),
          '',
        ]),
    `The whole guide: atlas show ${best.id}`,
    '',
  ]
}

const othersOf = (all: readonly Suggestion[]): readonly string[] => {
  const others = all.filter(({ score }) => score >= leastShown)
  return others.length === 0
    ? []
    : [
        'If not that',
        ...others.map(({ score, id, title }) => `  ${percent(score).padStart(4)}  ${title} (${id})`),
        '',
      ]
}

/** The paste with the words that were recognised, and what each kind of evidence gave. */
function explained(pasted: string, answer: Answer, { colour }: TextOptions): string {
  const best = answer.results[0] ?? answer.considered[0]
  if (best === undefined) return ''
  const [on, off] = colour ? ['\u001B[1;33m', '\u001B[0m'] : ['[', ']']
  const marked = markedWords(pasted.slice(0, 2_000), best.words)
    .map(({ text, isKnown }) => (isKnown ? `${on}${text}${off}` : text))
    .join('')
  const evidence = Object.entries(best.evidence)
    .filter(([, value]) => value > 0)
    .map(([name, value]) => `${name} ${value.toFixed(2)}`)
  return `Recognised for ${best.id}:\n${marked.replace(/^/gm, '  ')}\nEvidence: ${evidence.join(', ')}\n`
}

/** A runner-up less likely than this is not worth a line. */
const leastShown = 0.1

const marks = /\s?\[[@=][a-z0-9-]+\]/g
const plain = (text: string): string => text.replace(marks, '')
const percent = (score: number): string => `${Math.round(score * 100)} %`
const times = (records: number): string => (records === 1 ? 'Seen once' : `Seen in ${records} records`)

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

function oneLine(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, Math.max(1, most - 1))}…`
}

/** A text in lines of at most `width`, the first after `lead`, the others below it. */
function wrapped(text: string, width: number, lead = ''): readonly string[] {
  const lines: string[] = []
  let line = lead
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length > width && line.trim() !== '') {
      lines.push(line.trimEnd())
      line = ' '.repeat(lead.length)
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()]
}
