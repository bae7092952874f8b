import type { Corpus } from '../../../corpus/corpus.ts'
import type { AnyEntry } from '../../../corpus/entry.ts'
import type { Figure } from '../../../evidence/figure.ts'
import { findFigures } from '../../../evidence/find-figures.ts'
import { isClose } from '../../../evidence/is-close.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import { isAbsent } from '../../../schema/absence.ts'
import type { Pointer } from '../../../schema/text-spots.ts'
import { companyOf } from '../../company-of.ts'
import { systemGraphOf } from '../../system-graph-of.ts'
import { disagreement, type Found, type Place } from './place.ts'

/** A value of a part that several entries of one company may show, and what it is of. */
interface Told extends Place<string> {
  readonly of: string
  readonly kind: 'version' | 'figures'
}

/** The same component, technology, unit cost or number of users with another version or figure, on the same date. */
export function* samePartOtherwise({ entries }: Corpus): Iterable<Found> {
  const first = new Map<string, Told>()
  for (const entry of entries.values()) {
    const company = companyOf(entry)
    if (company === undefined) continue
    for (const told of partsOf(entry)) {
      const key = `${company}\n${entry.data['as-of']}\n${told.of}`
      const before = first.get(key)
      if (!before) first.set(key, told)
      else if (before.entry !== entry && !agree(before, told)) {
        yield disagreement(
          told,
          before,
          `“${stripMarks(told.value)}” is “${stripMarks(before.value)}” in “${before.entry.id}”, on the same date.`,
          'Check both at their source; if it changed, the entries’ `as-of` or the text says when.',
        )
      }
    }
  }
}

function* partsOf(entry: AnyEntry): Iterable<Told> {
  const told = (of: string, kind: Told['kind'], value: unknown, at: Pointer): readonly Told[] =>
    typeof value === 'string' ? [{ entry, at, value, of: of.toLowerCase(), kind }] : []
  for (const [index, { name, version }] of entry.data.technologies.entries())
    yield* told(`technology ${name}`, 'version', version, ['technologies', index, 'version'])
  for (const [index, node] of (systemGraphOf(entry)?.nodes ?? []).entries()) {
    yield* told(`version ${node.id}`, 'version', node.version, ['nodes', index, 'version'])
    yield* told(`count ${node.id}`, 'figures', node.count, ['nodes', index, 'count'])
    yield* told(`instance ${node.id}`, 'figures', node.instance, ['nodes', index, 'instance'])
  }
  const { load } = entry.data.scale
  if (!isAbsent(load)) {
    for (const { of, value } of peopleOf(load)) yield* told(of, 'figures', value, ['scale', 'load'])
  }
  if (entry.kind !== 'cost-breakdown' && entry.kind !== 'system-cost-breakdown') return
  const units = entry.data['unit-costs']
  for (const [index, { unit, amount }] of (Array.isArray(units) ? units : []).entries())
    yield* told(`unit cost ${unit}`, 'figures', amount, ['unit-costs', index, 'amount'])
}

const people = /^ (users|people|players|listeners|customers|subscribers|members|shops|stations)\b/

/** The one count of each sort of people that a load names, and the dates that stand beside it. */
function* peopleOf(load: string): Iterable<{ readonly of: string; readonly value: string }> {
  const plain = stripMarks(load)
  const figures = findFigures(plain)
  const dates = figures.filter(({ quantity }) => quantity.kind === 'date').map(({ text }) => text)
  const counts = figures.flatMap((figure) => {
    const noun = people.exec(plain.slice(figure.end))?.[1] ?? ''
    return noun === '' ? [] : [{ of: [noun, ...dates].join(' '), value: `${figure.text} ${noun}`, noun }]
  })
  yield* counts.filter(({ noun }) => counts.filter((other) => other.noun === noun).length === 1)
}

function agree(a: Told, b: Told): boolean {
  if (a.kind === 'version') return isSameVersion(a.value, b.value)
  const [left, right] = [comparableFigures(a.value), comparableFigures(b.value)]
  if (!left || !right || left.length !== right.length) return true
  return left.every((figure, index) => maySay(figure, right[index]))
}

/** `5.7` and `5.7.21` are one version, told more or less precisely. */
function isSameVersion(a: string, b: string): boolean {
  const [short, long] = [a.trim(), b.trim()].sort((x, y) => x.length - y.length)
  return long === short || /^[.\-_+ ]/.test(long?.startsWith(short ?? '') ? long.slice(short?.length) : 'x')
}

/** The amounts of a text; undefined where it gives a date of its own, or none. */
function comparableFigures(text: string): readonly Figure[] | undefined {
  const figures = findFigures(stripMarks(text))
  if (figures.length === 0 || figures.some(({ quantity }) => quantity.kind !== 'scalar')) return undefined
  return figures
}

/** Figures that are of different units, or that a bound leaves open, do not contradict each other. */
function maySay(a: Figure, b: Figure | undefined): boolean {
  if (a.quantity.kind !== 'scalar' || b?.quantity.kind !== 'scalar') return true
  if (a.bound !== b.bound || (a.bound !== 'exact' && a.bound !== 'about')) return true
  const [left, right] = [a.quantity, b.quantity]
  if (left.unit.dimension !== right.unit.dimension || left.unit.per !== right.unit.per) return true
  return isClose(left.value, right.value)
}
