import { memoised } from '../recall/memoised.ts'
import { markSpans } from './mark-spans.ts'
import { parseMark } from './parse-mark.ts'

/** A source’s key with where in the source to look, as in `[@meta-10k-2023 p. 61]`. */
export interface MarkKey {
  readonly key: string
  readonly locator?: string
}

/** What vouches for a figure: sources that print it, or a calculation that gives it. Offsets include the brackets. */
export type Mark =
  | {
      readonly kind: 'source'
      readonly keys: readonly MarkKey[]
      readonly start: number
      readonly end: number
    }
  | { readonly kind: 'calculation'; readonly id: string; readonly start: number; readonly end: number }

export interface MarkError {
  readonly start: number
  readonly end: number
  readonly message: string
}

export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly mark: Mark }

interface Marks {
  readonly marks: readonly Mark[]
  readonly errors: readonly MarkError[]
}

const none: Marks = { marks: [], errors: [] }

/** Every mark of a text, in order, and what is wrong with those that cannot be read. */
export const parseMarks = (text: string): Marks => (mayHaveMarks(text) ? readMarks(text) : none)

/** Most texts have none, and need not be remembered. */
const mayHaveMarks = (text: string): boolean => text.includes('[@') || text.includes('[=')

const readMarks: (text: string) => Marks = memoised((text) => {
  const marks: Mark[] = []
  const errors: MarkError[] = []
  for (const { start, end } of markSpans(text)) {
    const parsed = parseMark(text.slice(start + 1, end - 1))
    if (parsed.kind === 'error') errors.push({ start, end, message: parsed.message })
    else marks.push({ ...parsed, start, end })
  }
  return { marks, errors }
})

/** A text as readers see it, without its marks. A mark that cannot be read stays, so that nobody overlooks it. */
export const stripMarks = (text: string): string => (mayHaveMarks(text) ? withoutMarks(text) : text)

const withoutMarks: (text: string) => string = memoised((text) =>
  splitText(text)
    .map((part) => (part.kind === 'text' ? part.text : ''))
    .join(''),
)

/** The text between the marks, and the marks; joining the text parts gives what `stripMarks` gives. */
export function splitText(text: string): readonly TextPart[] {
  const { marks } = parseMarks(text)
  const parts: TextPart[] = []
  let seen = ''
  let at = 0
  const push = (raw: string): void => {
    const kept = raw.slice(leadingLoss(seen, raw, at > 0))
    if (kept === '') return
    // `[ [@a]@b]` must not become a mark that the author never wrote.
    const piece = seen.endsWith('[') && /^[@=]/.test(kept) ? ` ${kept}` : kept
    parts.push({ kind: 'text', text: piece })
    seen = piece
  }
  for (const mark of marks) {
    push(withoutTrailingSpace(text.slice(at, mark.start)))
    parts.push({ kind: 'mark', mark })
    at = mark.end
  }
  push(text.slice(at))
  return parts
}

const space = /[ \t]/

/** The space before a mark belongs to the mark. */
function withoutTrailingSpace(text: string): string {
  let end = text.length
  while (end > 0 && space.test(text[end - 1] ?? '')) end -= 1
  return text.slice(0, end)
}

/** How much space after a mark to drop: all before punctuation, and all where no word stands before it. */
function leadingLoss(before: string, text: string, isAfterMark: boolean): number {
  if (!isAfterMark) return 0
  let length = 0
  while (space.test(text[length] ?? '')) length += 1
  if (before === '' || before.endsWith('\n')) return length
  const next = text[length]
  return next === undefined || ',.;:!?)'.includes(next) ? length : Math.max(0, length - 1)
}
