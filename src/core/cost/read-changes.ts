import { nearest } from '../diagnostic/nearest.ts'
import { type Dimensions, sameDimensions } from '../evidence/dimensions.ts'
import type { NumberShape } from '../evidence/number-shape.ts'
import { readAmount } from '../evidence/read-amount.ts'
import { PriceTerm } from '../schema/prices.ts'
import type { CostModel } from './cost-model.ts'
import type { CostChanges } from './reprice.ts'

export type ReadChanges =
  | { readonly ok: true; readonly changes: CostChanges }
  | { readonly ok: false; readonly message: string }

/** Reads `hosts=2000`, `region=eu-west-1`, `term=reserved-1-year`, `r5.2xlarge=$0.40 / hour`: a bare number is in the unit that the entry uses. */
export function readChanges(model: CostModel, assignments: readonly string[]): ReadChanges {
  const values = new Map<string, number>()
  let region: string | undefined
  let term: PriceTerm | undefined
  for (const assignment of assignments) {
    const [, name = '', text = ''] = /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(assignment) ?? []
    if (name === '') return refuse(`“${assignment}” is no change: write \`name=value\`.`)
    if (name === 'region') {
      const offered = offeredFor(model, 'region')
      if (!offered.includes(text)) return refuse(notOffered('region', text, offered))
      region = text
    } else if (name === 'term') {
      const offered = offeredFor(model, 'term')
      const found = PriceTerm.safeParse(text)
      if (!found.success || !offered.includes(text)) return refuse(notOffered('term', text, offered))
      term = found.data
    } else {
      const changed =
        model.settings.find((each) => each.name === name) ?? model.prices.find((each) => each.item === name)
      if (!changed) return refuse(unknownName(model, name))
      const value = readValue(text, changed)
      if (value === undefined)
        return refuse(
          `“${text}” is no amount like “${changed.text}”: write a number, or a number with that unit.`,
        )
      values.set(name, value)
    }
  }
  return {
    ok: true,
    changes: {
      values,
      ...(region === undefined ? {} : { region }),
      ...(term === undefined ? {} : { term }),
    },
  }
}

/** The regions or terms that some item of the model is offered in, sorted. */
export const offeredFor = (model: CostModel, part: 'region' | 'term'): readonly string[] =>
  [...new Set(model.prices.flatMap(({ offers }) => offers.flatMap((offer) => offer[part] ?? [])))].sort()

/** A bare number counts in the published unit; one with a unit must measure the same. Negative amounts are none. */
function readValue(
  text: string,
  { shape, text: published }: { readonly shape: NumberShape; readonly text: string },
): number | undefined {
  const bare = Number(text.replaceAll(',', ''))
  if (Number.isFinite(bare)) return bare >= 0 ? bare * shape.worth : undefined
  const amount = readAmount(text)
  if (amount.kind !== 'amount' || amount.measure.value < 0) return undefined
  return sameDimensions(amount.measure.dimensions, dimensionsIn(published)) ? amount.measure.value : undefined
}

function dimensionsIn(text: string): Dimensions {
  const amount = readAmount(text)
  return amount.kind === 'amount' ? amount.measure.dimensions : {}
}

function notOffered(part: 'region' | 'term', text: string, offered: readonly string[]): string {
  return offered.length === 0
    ? `The price lists hold no other ${part} for this entry.`
    : `The price lists hold no ${part} “${text}” for this entry; they hold ${offered.join(', ')}.`
}

function unknownName(model: CostModel, name: string): string {
  const names = [
    ...model.settings.map((each) => each.name),
    ...model.prices.map(({ item }) => item),
    ...(model.prices.length === 0 ? [] : ['region', 'term']),
  ]
  const close = nearest(name, names)
  return `There is no “${name}” to set.${close ? ` Did you mean “${close}”?` : ''} ${names.length === 0 ? 'This entry’s costs have no numbers to change.' : `These can be set: ${names.join(', ')}.`}`
}

const refuse = (message: string): ReadChanges => ({ ok: false, message })
