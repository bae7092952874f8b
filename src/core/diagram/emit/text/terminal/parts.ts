import type { Line } from '../../../model.ts'
import { effectWords } from '../effect-words.ts'
import { cells, fill, fit } from './cells.ts'

/** A text with its citation numbers behind it. */
export const cited = (text: string, cites: readonly number[]): string =>
  cites.length === 0 ? text : `${text} [${cites.join(', ')}]`

/** Lines of a label, facts with a bullet. A command stands whole on its line: the terminal wraps it, and it can be copied. */
export function labelLines(lines: readonly Line[], width: number, indent: string): readonly string[] {
  return lines.flatMap(({ role, text, cites, effect }, index) => {
    if (role === 'command') {
      const isSaid = effect === undefined || lines[index - 1]?.effect === effect
      const said = isSaid ? [] : fill(`${effectWords[effect]}:`, width, indent)
      return [...said, ...commandLines(text, indent)]
    }
    const bullet = role === 'fact' && lines.length > 1 ? '· ' : ''
    return fill(cited(text, cites), width, indent + bullet, indent + ' '.repeat(bullet.length))
  })
}

export const commandLines = (text: string, indent: string): readonly string[] =>
  text
    .trimEnd()
    .split(/\r\n|[\n\r]/)
    .map((line) => `${indent}$ ${fit(line, cells(line)).trimEnd()}`)

/** A rule across the terminal with words in it: `── Edge ─────`. */
export function rule(text: string, width: number): readonly string[] {
  const [first = '', ...others] = fill(text, width - 4)
  return [
    `── ${first} ${'─'.repeat(Math.max(0, width - cells(first) - 4))}`,
    ...others.map((line) => `   ${line}`),
  ]
}

/** A frame around a name and what stands below it; a name alone needs none. */
export function frame(name: string, lines: readonly Line[], width: number): readonly string[] {
  if (lines.length === 0) return fill(name, width, '■ ')
  const inner = width - 4
  const [title = '', ...restOfTitle] = fill(name, inner - 2)
  const body = [
    ...restOfTitle,
    ...lines.flatMap(({ text, cites, role }) =>
      fill(cited(text, cites), inner, role === 'command' ? '$ ' : lines.length > 1 ? '· ' : ''),
    ),
  ]
  return [
    `┌─ ${title} ${'─'.repeat(Math.max(0, inner - 1 - cells(title)))}┐`,
    ...body.map((line) => `│ ${fit(line, inner)} │`),
    `└${'─'.repeat(inner + 2)}┘`,
  ]
}

/** A length of `share` (0 to 1) of `width` columns, to an eighth of a column; never nothing for what is something. */
export function bar(share: number, width: number): string {
  if (!(share > 0)) return ''
  const eighths = Math.max(1, Math.round(Math.min(1, share) * width * 8))
  const part = eighths % 8
  return '█'.repeat(Math.floor(eighths / 8)) + (part === 0 ? '' : ('▏▎▍▌▋▊▉'[part - 1] ?? ''))
}
