import { citationNumbers, citationsOf } from '../corpus/citations.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry } from '../corpus/entry.ts'
import { toTerminal } from '../diagram/emit/text/terminal/to-terminal.ts'
import { viewsOf } from '../diagram/views/views-of.ts'
import { splitText } from '../evidence/marks.ts'
import { isAbsent } from '../schema/absence.ts'

/** An entry for a terminal: what to do first, its pictures, then everything it holds, then its sources. */
export function toPlainText(entry: AnyEntry, corpus: Corpus, width: number): string {
  const citations = citationsOf(entry)
  const plain = (text: string): string =>
    splitText(text)
      .map((part) =>
        part.kind === 'text' ? part.text : `[${citationNumbers(part.mark, citations).join(',')}]`,
      )
      .join('')
      .replace(/ (?=\[\d)/g, '')
  const out: string[] = []
  const say = (text: string, indent = 0): void => {
    out.push(...wrap(text, width - indent).map((line) => ' '.repeat(indent) + line))
  }
  const show = (value: unknown, indent: number): void => {
    if (value === undefined || value === null) return
    if (isAbsent(value))
      say(
        `(${Object.entries(value)
          .map(([key, why]) => `${key}: ${plain(String(why))}`)
          .join('')})`,
        indent,
      )
    else if (Array.isArray(value)) {
      for (const item of value) {
        const before = out.length
        show(item, indent + 2)
        const first = out[before]
        if (first !== undefined) out[before] = `${' '.repeat(indent)}- ${first.trimStart()}`
      }
    } else if (typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        if (Array.isArray(inner) && inner.length === 0) continue
        if (typeof inner === 'object' && inner !== null && !isAbsent(inner)) {
          say(`${key}:`, indent)
          show(inner, indent + 2)
        } else
          say(
            `${key}: ${
              isAbsent(inner)
                ? `(${Object.entries(inner)
                    .map(([name, why]) => `${name}: ${plain(String(why))}`)
                    .join('')})`
                : plain(String(inner))
            }`,
            indent,
          )
      }
    } else say(plain(String(value)), indent)
  }
  const { title, summary, 'as-of': asOf, 'when-paged': paged, calculations, ...rest } = entry.data
  out.push(plain(title), '='.repeat(Math.min(width, plain(title).length)), `as of ${asOf} · ${entry.id}`, '')
  say(plain(summary))
  out.push('', 'IF THIS IS HAPPENING TO YOU', '')
  for (const [index, step] of paged.steps.entries()) {
    say(`${index + 1}. ${plain(step.do)}`)
    if (step.run !== undefined)
      out.push(
        ...step.run
          .trimEnd()
          .split('\n')
          .map((line) => `     $ ${line}`),
      )
    say(`Expect: ${plain(step.expect)}`, 3)
    say(`If not: ${plain(step['if-not'])}`, 3)
  }
  const { steps: _steps, ...look } = paged
  out.push('')
  show(look, 0)
  for (const diagram of viewsOf(entry)) out.push('', toTerminal(diagram, width).trimEnd())
  for (const [key, value] of Object.entries(rest)) {
    if (value === undefined) continue
    out.push('', key.replace(/-/g, ' ').toUpperCase(), '')
    show(value, 0)
  }
  out.push('', 'SOURCES AND FORMULAS', '')
  for (const { number, kind, key } of citations) {
    const calculation = calculations?.[key]
    const source = corpus.sources.get(key)
    if (kind === 'calculation')
      say(`[${number}] ${calculation ? `${calculation.formula} = ${calculation.gives}` : key}`)
    else
      say(
        `[${number}] ${source ? `${source.data.title}, ${source.data.publisher}. ${source.data.url} (read ${source.data.read.on}, ${source.data.read.as})` : key}`,
      )
  }
  return `${out.join('\n')}\n`
}

/** Lines no longer than a width; words longer than that stand alone. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines
}
