/// <reference path="./mathjs-single-file.d.ts" />
import type { MathNode, Unit } from 'mathjs'
import mathjs from 'mathjs/lib/browser/math.js'
import type { Measure } from './dimensions.ts'

/**
 * mathjs behind one door: everything the atlas computes with units passes through this file, and nothing else imports it.
 * The package’s own entry is a thousand small files and takes 0.7 s to load; the same library in one file takes 0.06 s.
 */
const math = mathjs.create({ predictable: true })

/** Nameless base units, lent to the dimensions of one calculation: a noun of one entry never meets that of another. */
const slots = [...'abcdefghijklmnop'].map((letter) => `quality${letter}`)
for (const slot of slots) math.createUnit(slot)

/** A number, or a number with a unit; opaque outside this file. */
export type Amount = number | Unit

/** Turns measures into amounts and back, with slots of its own for the dimensions it meets. */
export interface UnitTable {
  readonly toAmount: (measure: Measure) => Amount
  readonly toMeasure: (amount: Amount) => Measure
}

/** A table for one calculation; `toAmount` throws a `RangeError` beyond 16 different dimensions. */
export function unitTable(): UnitTable {
  const slotOf = new Map<string, string>()
  const nameOf = new Map<string, string>()
  const lend = (name: string): string => {
    const known = slotOf.get(name)
    if (known !== undefined) return known
    const slot = slots[slotOf.size]
    if (slot === undefined) throw new RangeError('too many units')
    slotOf.set(name, slot)
    nameOf.set(slot, name)
    return slot
  }
  return {
    toAmount: ({ value, dimensions }) => {
      const powers = Object.entries(dimensions)
      if (powers.length === 0) return value
      return math.unit(value, powers.map(([name, power]) => `${lend(name)}^${power}`).join(' '))
    },
    toMeasure: (amount) => {
      if (typeof amount === 'number') return { value: amount, dimensions: {} }
      const powers: Record<string, number> = {}
      for (const { unit, power } of amount.units) {
        const name = nameOf.get(unit.name) ?? unit.name
        powers[name] = (powers[name] ?? 0) + power
      }
      const dimensions = Object.fromEntries(
        Object.entries(powers).filter(([, power]) => Math.abs(power) > 1e-9),
      )
      return { value: typeof amount.value === 'number' ? amount.value : Number.NaN, dimensions }
    },
  }
}

/** Arithmetic on amounts; adds and subtracts only what has the same dimensions, which its callers see to. */
export const arithmetic = {
  '+': (a: Amount, b: Amount): Amount => math.add(a as Unit, b as Unit),
  '-': (a: Amount, b: Amount): Amount => math.subtract(a as Unit, b as Unit),
  '*': (a: Amount, b: Amount): Amount => math.multiply(a as Unit, b as Unit),
  '/': (a: Amount, b: Amount): Amount => math.divide(a as Unit, b as Unit) as Amount,
  '^': (a: Amount, power: number): Amount => math.pow(a, power) as Amount,
  abs: (a: Amount): Amount => math.abs(a as Unit),
  sqrt: (a: Amount): Amount => math.sqrt(a as Unit),
  log: (a: number): Amount => math.log(a) as Amount,
  log2: (a: number): Amount => math.log2(a) as Amount,
  log10: (a: number): Amount => math.log10(a) as Amount,
}

/** The syntax tree of a formula as mathjs reads it; throws a `SyntaxError` where it is none. */
export const parseSyntax = (formula: string): MathNode => math.parse(formula)

export type SyntaxNode = MathNode
