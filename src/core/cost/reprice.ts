import { writeAmount } from '../evidence/number-shape.ts'
import type { PriceTerm } from '../schema/prices.ts'
import type { CostInput, CostModel, CostResult, PricedItem } from './cost-model.ts'
import { evaluateNumbers } from './evaluate-numbers.ts'

export interface CostChanges {
  /** By the name of a setting or of an item, whose price it then is; in base units. */
  readonly values: ReadonlyMap<string, number>
  readonly region?: string
  readonly term?: PriceTerm
}

export interface Repriced {
  readonly costs: readonly RepricedCost[]
  /** Items that have no price for what was asked, and kept their own. */
  readonly kept: readonly PricedItem[]
}

export interface RepricedCost {
  readonly name: string
  readonly published: string
  /** Written as the entry writes its own. */
  readonly now: string
  /** Now over published; 1 where nothing changed it, undefined where there is none. */
  readonly ratio: number | undefined
}

/** Works every result out again. With no changes each is what the entry states. */
export function reprice(model: CostModel, changes: CostChanges): Repriced {
  const before = workOut(model, { values: new Map() })
  const after = workOut(model, changes)
  return {
    costs: model.results
      .filter(({ isCost }) => isCost)
      .map((result) => repriced(result, before.get(result.name), after.get(result.name))),
    kept: model.prices.filter(
      (price) => !changes.values.has(price.item) && offered(price, changes) === undefined,
    ),
  }
}

/** Every result by name, in base units. */
export function workOut(model: CostModel, changes: CostChanges): ReadonlyMap<string, number> {
  const published = new Map(
    changes.values.size === 0 && changes.region === undefined && changes.term === undefined
      ? []
      : workOut(model, { values: new Map() }),
  )
  const settings = new Map(
    model.settings.map(({ name, base }) => [name, changes.values.get(name) ?? base] as const),
  )
  const prices = new Map(
    model.prices.map(
      (price) => [price.id, changes.values.get(price.item) ?? offered(price, changes) ?? price.base] as const,
    ),
  )
  const results = new Map<string, number>()
  const numberOf = (input: CostInput): number => {
    if (input.kind === 'setting') return settings.get(input.of) ?? Number.NaN
    if (input.kind === 'price') return prices.get(input.of) ?? Number.NaN
    const [was, is] = [published.get(input.of), results.get(input.of)]
    return was === undefined || was === 0 || is === undefined ? input.base : input.base * (is / was)
  }
  for (const { name, formula, inputs } of model.results) {
    const values = Object.entries(inputs).map(([key, input]) => [key, numberOf(input)] as const)
    results.set(name, evaluateNumbers(formula, new Map(values)))
  }
  return results
}

/** The price of an item for the region and term asked, its own where neither is; undefined where there is no such offer. */
function offered(price: PricedItem, { region, term }: CostChanges): number | undefined {
  if (region === undefined && term === undefined) return price.base
  const wanted = { region: region ?? price.region, term: term ?? price.term }
  const found = price.offers.find((offer) => offer.region === wanted.region && offer.term === wanted.term)
  return found?.base
}

/** A changed result has the digits of the published one, and at least two. */
function repriced({ name, published, shape }: CostResult, was = Number.NaN, is = Number.NaN): RepricedCost {
  const ratio = was !== 0 && Number.isFinite(is / was) ? is / was : undefined
  const isSame = ratio !== undefined && Math.abs(ratio - 1) < 1e-9
  return {
    name,
    published,
    now: isSame ? published : writeAmount(is, shape, Math.max(2, shape.digits)),
    ratio: isSame ? 1 : ratio,
  }
}
