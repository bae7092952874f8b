import type { Line } from '../../../model.ts'
import { effectWords } from '../effect-words.ts'

/** A diagram as a list to walk through: what a picture says to those who do not see it. Plain text: escaping is the reader's. */
export interface Outline {
  /** Whether the places in the list mean something: steps, moments. */
  readonly ordered: boolean
  readonly items: readonly OutlineItem[]
}

export interface OutlineItem {
  readonly text: string
  /** To be typed as it stands. */
  readonly isCommand?: boolean
  /** What to know before it is typed: `read-only`. */
  readonly note?: string
  /** Citation numbers, as in the picture. */
  readonly cites?: readonly number[]
  /** As a node's; not yet known to be safe. */
  readonly href?: string
  readonly below?: Outline
}

/** An item, with a list below it where there is something to list. */
export function item(
  text: string,
  below: readonly OutlineItem[] = [],
  more: Omit<OutlineItem, 'text' | 'below'> = {},
): OutlineItem {
  return { text, ...more, ...(below.length > 0 ? { below: { ordered: false, items: below } } : {}) }
}

export const lineItems = (lines: readonly Line[]): readonly OutlineItem[] =>
  lines.map(({ text, role, cites, effect }) => ({
    text,
    ...(effect === undefined ? {} : { note: effectWords[effect] }),
    cites,
    ...(role === 'command' ? { isCommand: true } : {}),
  }))
