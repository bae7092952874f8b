import type { GraphLink, Line } from '../../../model.ts'
import { type SetLines, setLines } from '../line-list.ts'
import type { Setting } from '../setting.ts'

/** A link with what stands on its line: the words themselves, or a mark that the list below explains. */
export interface WordedLink {
  readonly id: string
  readonly link: GraphLink
  /** `3` for the third step, `B` for a link without a place in an order; empty when nothing is to be said. */
  readonly mark: string
  readonly words: SetLines | undefined
  /** What stands beside the mark in place of the words. */
  readonly lagWords?: SetLines
}

const lagWidth = 104

/** Longer words would bury the picture; they go to the list below it. */
const mostLines = 5

export function wordLinks(
  links: readonly GraphLink[],
  setting: Setting,
  maxWidth: number,
  height = mostLines,
): readonly WordedLink[] {
  return links.map((link, index) => {
    const mark = link.order !== undefined ? String(link.order) : link.lines.length > 0 ? widestLetter : ''
    const words = link.lines.length === 0 ? undefined : setLines(setting, linkLines(link), maxWidth)
    const lagWords = link.lag && setLines(setting, [{ ...link.lag, role: 'product' }], lagWidth)
    const short = words && words.height <= height * setting.sizes.body * 1.35
    return {
      id: String(index),
      link,
      mark,
      words: short ? words : undefined,
      ...(lagWords ? { lagWords } : {}),
    }
  })
}

/** On a line every fact is of one kind, so the bullets of cards are left off; the order leads. */
function linkLines(link: GraphLink): readonly Line[] {
  return link.lines.map((line, index) => ({
    ...line,
    role:
      line.role === 'fact' ? ('product' as const) : line.role === 'failure' ? ('note' as const) : line.role,
    text: index === 0 && link.order !== undefined ? `${link.order}. ${line.text}` : line.text,
  }))
}

/** Letters are given once it is known which links need one; this keeps room for any of the first 26. */
const widestLetter = 'W'

/** Gives the links that are to be listed their letters, in order. */
export function letterLinks(links: readonly WordedLink[]): readonly WordedLink[] {
  let letters = 0
  return links.map((worded) =>
    worded.link.order === undefined ? { ...worded, mark: toLetters(letters++) } : worded,
  )
}

/** A … Z, AA, AB …: letters, since numbers are citations and steps. */
function toLetters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? toLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}
