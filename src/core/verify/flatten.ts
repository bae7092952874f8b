import { digitsOfSpelled, spelledNumber } from '../evidence/spelled-numbers.ts'
import { type MappedText, mapped, rewrite } from './mapped-text.ts'

/**
 * A text as a reader hears it: markup gone, entities decoded, lines of one sentence joined, small numbers in letters before
 * a unit as digits. Works alike on a page and on a listed figure, so that the two can be laid side by side.
 */
export function flatten(text: string): MappedText {
  const plain = rewrite(mapped(text), markup, plainOf)
  const lined = rewrite(plain, gap, (found) => gapOf(found, plain.text))
  return rewrite(lined, spelledNumber, ([spelled, number = '', next = '']) =>
    digitsOfSpelled(spelled, number, next),
  )
}

/** What keeps two lines apart for the figure grammar, whose gaps are at most three characters wide. */
const apart = '\n\n\n\n'

const inline =
  'b|strong|i|em|u|s|code|tt|kbd|samp|var|span|a|sub|small|mark|abbr|font|ins|del|q|cite|dfn|wbr|time|data'
const block =
  'p|div|li|ul|ol|dl|dt|dd|table|thead|tbody|tr|h[1-6]|pre|blockquote|section|article|figure|hr|br'

/** One alternative each, told apart by its group’s name. */
const markup = new RegExp(
  [
    `(?<inline></?(?:${inline})(?:\\s[^<>]{0,500})?/?>)`,
    `(?<block></?(?:${block})(?:\\s[^<>]{0,500})?/?>)`,
    '(?<cell></?t[dh](?:\\s[^<>]{0,500})?>)',
    '(?<power><sup(?:\\s[^<>]{0,100})?>(?=[-−]?\\d))|(?<powerEnd></?sup(?:\\s[^<>]{0,100})?>)',
    '(?<entity>&(?:nbsp|thinsp|amp|lt|gt|quot|apos|mdash|ndash|minus|times|micro|le|ge|asymp|#39|#160|#x27);)',
    '(?<escaped>\\\\(?=[\\\\`*_{}\\[\\]()#+.!|~<>$&%-]))',
    '(?<link>!?\\[(?=[^\\[\\]\\n]{1,300}\\]\\()|(?<=[^\\s\\[])\\]\\([^()\\s]{0,500}(?:\\s"[^"\\n]{0,200}")?\\))',
    '(?<strong>(?<!\\d)\\*\\*|\\*\\*(?!\\d)|~~(?=\\S))',
    '(?<underline>(?<![\\p{L}\\p{N}_])__?(?=[\\p{L}\\p{N}$€£~<>*`])|(?<=[\\p{L}\\p{N}%.)*`])__?(?![\\p{L}\\p{N}_]))',
    '(?<star>(?<!\\*)\\*(?!\\*))',
    '(?<tick>`+)',
    '(?<unseen>[\\u00ad\\u200b-\\u200d\\u2060\\ufeff])',
  ].join('|'),
  'giu',
)

const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  thinsp: '\u2009',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  mdash: '—',
  ndash: '–',
  minus: '−',
  times: '×',
  micro: 'µ',
  le: '≤',
  ge: '≥',
  asymp: '≈',
  '#39': "'",
  '#160': '\u00a0',
  '#x27': "'",
}

function plainOf(found: RegExpExecArray): string | undefined {
  const { block: isBlock, cell, power, entity, star } = found.groups ?? {}
  if (isBlock !== undefined) return '\n\n'
  if (cell !== undefined) return cell.startsWith('</') ? '' : ' | '
  if (power !== undefined) return '^'
  if (entity !== undefined) return entities[entity.slice(1, -1).toLowerCase()]
  if (star !== undefined) return isOperator(found) ? undefined : ''
  return ''
}

/** `2 * 3`, `2*3` and a bullet’s star stay; one beside a word is emphasis. */
function isOperator({ input, index }: RegExpExecArray): boolean {
  const around = `${input[index - 1] ?? ''}${input[index + 1] ?? ''}`
  return /^(?:\s\s|\d\d|\s)$/.test(around)
}

/**
 * White space but for the thin kinds that part thousands, with a comment’s or a quotation’s sign at a line’s start. A star is
 * one only after a single space, as documentation comments have it; elsewhere it opens a row of a list.
 */
const gap = /[^\S\u00a0\u202f\u2009]+(?:(?<=\n[^\S\n]*)(?<leader>\/\/+|#+|%+|;+|--|>+|(?<=\n )\*)[^\S\n]+)?/g
/** A line shorter than this was ended on purpose, unless it says otherwise. */
const wrapped = 40
const leaderOf = /^\s*(\/\/+|#+|%+|;+|--|>+|(?<=^ )\*)\s/
const starts = /[-+•|#]|\d{1,3}[.)]\s|\w+:(?:\s|$)/y

/** A short line that a comma or an “and” leaves open, or prose that goes on in small letters. */
const isUnfinished = (line: string, next: string): boolean =>
  /(?:,|\b(?:and|or|of|about|than|to))$/.test(line) ||
  (/[a-z]/.test(next) && !/[={}|;<>]|:$/.test(line) && (line.match(/[A-Za-z]{2,}/g)?.length ?? 0) > 2)

function gapOf(found: RegExpExecArray, text: string): string {
  const space = found[0]
  const leader = found.groups?.leader
  const breaks = space.match(/\n/g)?.length ?? 0
  if (breaks === 0) return ' '
  const kept = leader === undefined ? apart : `${apart}${leader} `
  if (breaks > 1) return kept
  const line = text.slice(
    Math.max(text.lastIndexOf('\n', found.index - 1) + 1, found.index - 1000),
    found.index,
  )
  if (line.includes(' | ') || line.endsWith('|')) return kept
  if (leader !== undefined) return leaderOf.exec(line)?.[1] === leader ? ' ' : kept
  const next = found.index + space.length
  if (line.length < wrapped && !isUnfinished(line, text[next] ?? '')) return kept
  starts.lastIndex = next
  return starts.test(text) ? kept : ' '
}
