import { citedFigures } from '../evidence/cited-figures.ts'
import type { Figure, Unit } from '../evidence/figure.ts'
import { stripMarks } from '../evidence/marks.ts'
import { sameFigure } from '../evidence/same-figure.ts'
import { parseSourceFile } from '../source/source-file.ts'

/** A published figure and what stands in its place, both cited to one source. */
export interface ReplacedFigure {
  readonly was: string
  readonly now: string
  readonly source: string
  /** The field: `impact.duration`, without the places in lists. */
  readonly field: string
}

/**
 * The figures that an edit of an entry’s file replaced. Only what is beyond doubt: a text of the same field with mostly the same
 * words, in which another figure of the same source and unit took the place of one. A rewording is none, and neither is a new fact.
 */
export function replacedFigures(before: string, after: string): readonly ReplacedFigure[] {
  const old = textsOf(before)
  const made = textsOf(after)
  const kept = new Set(made.map(({ text }) => text))
  const known = new Set(old.map(({ text }) => text))
  const gone = old.filter(({ text }) => !kept.has(text))
  const come = made.filter(({ text }) => !known.has(text))
  return gone.flatMap((text) => {
    const heir = come.find((other) => other.field === text.field && isLike(other.text, text.text))
    return heir ? replacedIn(text, heir) : []
  })
}

interface FieldText {
  readonly field: string
  readonly text: string
}

/** Every text with a mark in a file, whatever its shape was at the time. */
function textsOf(text: string): readonly FieldText[] {
  const parsed = parseSourceFile('entry.yaml', text)
  return parsed.ok ? [...walk(parsed.file.value, '')] : []
}

function* walk(value: unknown, field: string): Iterable<FieldText> {
  if (typeof value === 'string') {
    if (value.includes('[@')) yield { field, text: value }
  } else if (Array.isArray(value)) {
    for (const item of value) yield* walk(item, field)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* walk(inner, field === '' ? key : `${field}.${key}`)
  }
}

const leastAlike = 0.6
/** A cell of a table holds a figure and a unit, which says nothing of what it is a figure of. */
const leastShared = 3

/** Whether two texts share most of their words, figures apart. */
function isLike(a: string, b: string): boolean {
  const own = wordsOf(a)
  const other = wordsOf(b)
  const shared = [...own].filter((word) => other.has(word)).length
  return shared >= leastShared && shared / new Set([...own, ...other]).size >= leastAlike
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    stripMarks(text)
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [],
  )

interface Sourced {
  readonly figure: Figure
  readonly source: string
}

function replacedIn(before: FieldText, after: FieldText): readonly ReplacedFigure[] {
  const old = sourced(before.text)
  const left = [...sourced(after.text)]
  const gone = old.filter((figure) => !left.some((other) => isSame(figure, other)))
  const come = left.filter((figure) => !old.some((other) => isSame(figure, other)))
  return gone.flatMap(({ figure, source }) => {
    const at = come.findIndex((other) => other.source === source && kindOf(other.figure) === kindOf(figure))
    const [now] = at < 0 ? [] : come.splice(at, 1)
    return now ? [{ was: figure.text, now: now.figure.text, source, field: before.field }] : []
  })
}

const sourced = (text: string): readonly Sourced[] =>
  citedFigures(text).flatMap(({ figure, mark }) =>
    mark?.kind === 'source' ? mark.keys.slice(0, 1).map(({ key }) => ({ figure, source: key })) : [],
  )

const isSame = (a: Sourced, b: Sourced): boolean =>
  a.source === b.source && (sameAmount(a.figure, b.figure) || sameAmount(b.figure, a.figure))

/** A bound that was put in other words is no other figure. */
const sameAmount = (a: Figure, b: Figure): boolean =>
  sameFigure({ ...a, bound: 'exact' }, { ...b, bound: 'exact' })

/** What a figure is a figure of, as far as its unit tells: one number of seconds can replace another. */
function kindOf({ quantity }: Figure): string {
  const unit = (of: Unit): string => `${of.dimension}/${of.per ?? ''}`
  return quantity.kind === 'scalar' || quantity.kind === 'range'
    ? `${quantity.kind} ${unit(quantity.unit)}`
    : quantity.kind
}
