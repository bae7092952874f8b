import type { Formula } from '../evidence/formula.ts'
import type { NumberShape } from '../evidence/number-shape.ts'
import type { PriceTerm } from '../schema/prices.ts'

/** An entry’s calculations of money, ready to be worked out again with other numbers: plain data, the same in a page and in a terminal. */
export interface CostModel {
  /** Numbers that a reader may change. */
  readonly settings: readonly CostSetting[]
  /** List prices that a reader may take from another region or term. */
  readonly prices: readonly PricedItem[]
  /** In the order of use: a result stands after those it needs. */
  readonly results: readonly CostResult[]
}

export interface CostSetting {
  /** `hosts`; `fleet.hosts` where calculations give the name different values. */
  readonly name: string
  /** The published value in base units. */
  readonly base: number
  readonly shape: NumberShape
  /** As the entry states it, without its mark. */
  readonly text: string
}

export interface PricedItem {
  /** Unique in the model. */
  readonly id: string
  readonly service: string
  readonly item: string
  readonly region?: string | undefined
  readonly term?: PriceTerm | undefined
  /** The published price in base units. */
  readonly base: number
  readonly shape: NumberShape
  readonly text: string
  readonly offers: readonly CostOffer[]
}

export interface CostOffer {
  readonly region?: string
  readonly term?: PriceTerm
  readonly base: number
  readonly asOf: string
}

/** Where a formula’s name takes its number from. */
export type CostInput =
  | { readonly kind: 'setting'; readonly of: string }
  | { readonly kind: 'price'; readonly of: string }
  /** The result of another calculation, as printed: what is printed is rounded, so a change is carried over as a ratio. */
  | { readonly kind: 'result'; readonly of: string; readonly base: number }

export interface CostResult {
  readonly name: string
  readonly formula: Formula
  readonly inputs: Readonly<Record<string, CostInput>>
  /** As the entry states it. */
  readonly published: string
  readonly shape: NumberShape
  /** False for a result that only others need. */
  readonly isCost: boolean
  /** Present where it rests on assumptions. */
  readonly assumes?: readonly string[]
}

/** `mysql-fleet` as a reader’s words: `Mysql fleet`. */
export const resultTitle = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
