import type { Scalar } from './read-scalar.ts'

/** A quantity of a calculation: its value and the power of each base unit and counted noun, such as `{ USD: 1, user: -1 }`. */
export interface Measure {
  readonly value: number
  readonly dimensions: Dimensions
}

export type Dimensions = Readonly<Record<string, number>>

/** Base units that are never merely counted; currencies are the upper-case names. */
const physical = new Set(['second', 'byte', 'watt', 'volt', 'metre', 'celsius', 'fahrenheit'])

export const isCurrency = (name: string): boolean => /^[A-Z]{3}$/.test(name)
/** Nouns such as `user` and `server`, which label a count. */
export const isCounted = (name: string): boolean => !physical.has(name) && !isCurrency(name)

/** What a figure’s dimension is in base units, and what one of its base is worth there. */
export function baseOf(dimension: string): { readonly dimensions: Dimensions; readonly factor: number } {
  if (dimension === '' || dimension === 'ratio') return { dimensions: {}, factor: 1 }
  if (dimension === 'percent') return { dimensions: {}, factor: 0.01 }
  if (dimension === 'time') return { dimensions: { second: 1 }, factor: 1 }
  if (dimension === 'bytes') return { dimensions: { byte: 1 }, factor: 1 }
  if (dimension === 'bits') return { dimensions: { byte: 1 }, factor: 1 / 8 }
  if (dimension === 'hertz') return { dimensions: { second: -1 }, factor: 1 }
  if (dimension === 'watt-hour') return { dimensions: { watt: 1, second: 1 }, factor: 3600 }
  if (dimension === 'cores') return { dimensions: { core: 1 }, factor: 1 }
  if (dimension.startsWith('money:')) return { dimensions: { [dimension.slice(6)]: 1 }, factor: 1 }
  return { dimensions: { [dimension]: 1 }, factor: 1 }
}

/** A scalar’s dimensions with its denominators and its noun; `factor` turns the scalar’s base into theirs. */
export function dimensionsOf(
  scalar: Scalar,
  noun: string | undefined,
  furtherPer: readonly string[],
): { readonly dimensions: Dimensions; readonly factor: number } {
  let { dimensions, factor } = baseOf(scalar.dimension)
  if (noun !== undefined) dimensions = times(dimensions, { [noun]: 1 }, 1)
  for (const name of [...scalar.per, ...furtherPer]) {
    const below = baseOf(name)
    dimensions = times(dimensions, below.dimensions, -1)
    factor /= below.factor
  }
  return { dimensions, factor }
}

function times(above: Dimensions, by: Dimensions, sign: 1 | -1): Dimensions {
  const product: Record<string, number> = { ...above }
  for (const [name, power] of Object.entries(by)) product[name] = (product[name] ?? 0) + sign * power
  return Object.fromEntries(Object.entries(product).filter(([, power]) => power !== 0))
}

export function sameDimensions(a: Dimensions, b: Dimensions): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (name) => Math.abs((a[name] ?? 0) - (b[name] ?? 0)) < 1e-9,
  )
}

/** Without the nouns a value counts: `12 primaries` and `40 replicas` are both counts, and their sum is one. */
export function withoutCounts(dimensions: Dimensions): Dimensions {
  return Object.fromEntries(
    Object.entries(dimensions).filter(([name, power]) => power < 0 || !isCounted(name)),
  )
}

const shown: Readonly<Record<string, string>> = { second: 'time', byte: 'data', USD: '$', EUR: '€', GBP: '£' }

/** Dimensions in words: `$ / time / user`, `a plain number`. */
export function showDimensions(dimensions: Dimensions): string {
  const names = Object.keys(dimensions).sort()
  const show = (name: string): string => {
    const power = Math.abs(dimensions[name] ?? 1)
    return `${shown[name] ?? name}${power === 1 ? '' : `^${power}`}`
  }
  const above = names.filter((name) => (dimensions[name] ?? 0) > 0).map(show)
  const below = names.filter((name) => (dimensions[name] ?? 0) < 0).map(show)
  if (above.length + below.length === 0) return 'a plain number'
  return [above.join(' · ') || '1', ...below].join(' / ')
}
