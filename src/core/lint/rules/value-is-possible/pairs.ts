import type { EntryFigure } from '../../../corpus/entry-evidence.ts'
import { figureContext, textBetween } from '../../figure-context.ts'

const partOfWhole = /^ (?:out )?of (?:the |its |their |all |our )?$/
const dash = /^ ?[–-] ?$/
const falling = /\b(?:from|fell|dropped|declined|shrank|decreas\w+|down|cut)(?: by)? $/i
const minimum = /\bmin(?:imum)?(?: of| is| was)?[:=]? ?$/i
const maximum = /^(?:(?:,|;|and|to)? ?)*(?:a |the )?max(?:imum)?(?: of| is| was)?[:=]? ?$/i
const isMin = /^(?:an? )?min/i
const isMax = /^(?:an? )?max/i

/** What is wrong with two neighbouring figures of a text, as a sentence; undefined where nothing is. */
export function impossiblePair(a: EntryFigure, b: EntryFigure): string | undefined {
  const [left, right] = [a.figure.quantity, b.figure.quantity]
  if (a.spot !== b.spot || left.kind !== 'scalar' || right.kind !== 'scalar') return undefined
  const between = textBetween(a, b)
  const isCount = isPlain(left.unit) && isPlain(right.unit)
  const follows = figureContext(b).after
  if (
    isCount &&
    partOfWhole.test(between) &&
    !/^[-/]/.test(follows) &&
    left.value > right.value &&
    isExact(a, b)
  )
    return `“${a.figure.text} of ${b.figure.text}” is more than the whole.`
  const before = figureContext(a).before
  const [low, high] = [numberIn(a.figure.text), numberIn(b.figure.text)]
  if (dash.test(between) && isPlain(left.unit) && !isPlain(right.unit) && low > high && !falling.test(before))
    return `The range “${a.figure.text}–${b.figure.text}” begins above its end.`
  const isBounds =
    (minimum.test(before) || isMin.test(a.figure.text)) &&
    (maximum.test(between) || (isMax.test(b.figure.text) && /^[,; and]*$/.test(between)))
  const isSame = left.unit.dimension === right.unit.dimension && left.unit.per === right.unit.per
  if (isBounds && isSame && left.value > right.value) return `“${a.figure.text}” is above “${b.figure.text}”.`
  return undefined
}

const isPlain = (unit: { readonly dimension: string; readonly per?: string }): boolean =>
  unit.dimension === '' && unit.per === undefined

const isExact = (...figures: readonly EntryFigure[]): boolean =>
  figures.every(({ figure }) => figure.bound === 'exact')

const numberIn = (text: string): number => Number(/[\d,.]*\d/.exec(text)?.[0].replace(/,/g, ''))
