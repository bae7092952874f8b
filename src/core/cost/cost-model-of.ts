import type { AnyEntry } from '../corpus/entry.ts'
import { calculationOrder } from '../evidence/calculation-order.ts'
import { isCurrency } from '../evidence/dimensions.ts'
import { type Formula, namesIn } from '../evidence/formula.ts'
import { parseMarks, stripMarks } from '../evidence/marks.ts'
import { nameValues } from '../evidence/name-values.ts'
import { shapeOf } from '../evidence/number-shape.ts'
import { parseFormula } from '../evidence/parse-formula.ts'
import { type AmountText, readAmount } from '../evidence/read-amount.ts'
import type { Calculation } from '../schema/calculation.ts'
import type { CostInput, CostModel, CostOffer, CostResult, CostSetting, PricedItem } from './cost-model.ts'
import { numericFormula } from './numeric-formula.ts'
import { type Offer, offersFor, type PriceBook } from './price-book.ts'

type Amount = Extract<AmountText, { kind: 'amount' }>

/** The model behind an entry’s costs; undefined where none of its calculations gives money. A calculation with findings is left out. */
export function costModelOf(entry: AnyEntry, book: PriceBook): CostModel | undefined {
  const calculations = entry.data.calculations ?? {}
  const needed = neededFor(calculations)
  const settings = new Map<string, CostSetting>()
  const prices = new Map<string, PricedItem>()
  const results: CostResult[] = []
  const qualified = ambiguousNames([...needed].flatMap((name) => calculations[name] ?? []))
  for (const name of calculationOrder(calculations).order) {
    const calculation = calculations[name]
    if (!calculation || !needed.has(name)) continue
    const numeric = numericOf(calculation)
    const gives = amountOf(calculation.gives)
    const shape = gives && shapeOf(gives)
    if (!numeric || !shape) continue
    const inputs: Record<string, CostInput> = {}
    for (const input of numeric.open) {
      const text = calculation.inputs[input] ?? ''
      const amount = amountOf(text)
      const inputShape = amount && shapeOf(amount)
      if (!inputShape) continue
      const base = amount.measure.value
      const reference = calculation.prices?.[input]
      const [mark] = parseMarks(text).marks
      if (reference) {
        const { service, item, region, term } = reference
        const id = [service, item, region, term].filter((each) => each !== undefined).join(' ')
        const offers = offersFor(book, reference).flatMap(offerOf)
        prices.set(id, { id, ...reference, base, shape: inputShape, text: stripMarks(text), offers })
        inputs[input] = { kind: 'price', of: id }
      } else if (mark?.kind === 'calculation') {
        inputs[input] = { kind: 'result', of: mark.id, base }
      } else {
        const setting = qualified.has(input) ? `${name}.${input}` : input
        settings.set(setting, { name: setting, base, shape: inputShape, text: stripMarks(text) })
        inputs[input] = { kind: 'setting', of: setting }
      }
    }
    results.push({
      name,
      formula: numeric.formula,
      inputs,
      published: calculation.gives,
      shape,
      isCost: isMoney(calculation),
      ...(calculation.assumes ? { assumes: calculation.assumes } : {}),
    })
  }
  if (!results.some(({ isCost }) => isCost)) return undefined
  return { settings: [...settings.values()], prices: [...prices.values()], results }
}

const amountOf = (text: string): Amount | undefined => {
  const amount = readAmount(text)
  return amount.kind === 'amount' ? amount : undefined
}

const isMoney = ({ gives }: Calculation): boolean =>
  Object.keys(amountOf(gives)?.measure.dimensions ?? {}).some(isCurrency)

/** The calculations that give money, and all that they use. */
function neededFor(calculations: Readonly<Record<string, Calculation>>): ReadonlySet<string> {
  const needed = new Set<string>()
  const add = (name: string): void => {
    const calculation = calculations[name]
    if (!calculation || needed.has(name)) return
    needed.add(name)
    for (const text of Object.values(calculation.inputs))
      for (const mark of parseMarks(text).marks) if (mark.kind === 'calculation') add(mark.id)
  }
  for (const [name, calculation] of Object.entries(calculations)) if (isMoney(calculation)) add(name)
  return needed
}

/** Names that stand for different amounts in different calculations: `price` of two machines. */
function ambiguousNames(calculations: readonly Calculation[]): ReadonlySet<string> {
  const texts = new Map<string, Set<string>>()
  for (const { inputs, prices } of calculations)
    for (const [name, text] of Object.entries(inputs)) {
      if (prices?.[name]) continue
      const seen = texts.get(name) ?? new Set()
      texts.set(name, seen.add(stripMarks(text)))
    }
  return new Set([...texts].filter(([, seen]) => seen.size > 1).map(([name]) => name))
}

/** The formula in numbers; open are the inputs that are amounts with one number to change. */
function numericOf(
  calculation: Calculation,
): { readonly formula: Formula; readonly open: ReadonlySet<string> } | undefined {
  const parsed = parseFormula(calculation.formula)
  if (!parsed.ok) return undefined
  const stated = amountOf(calculation.gives)?.measure.dimensions ?? {}
  const named = nameValues(namesIn(parsed.formula), calculation.inputs, stated)
  if (!named.ok) return undefined
  const open = new Set(
    Object.entries(calculation.inputs).flatMap(([name, text]) => {
      const amount = amountOf(text)
      return amount && shapeOf(amount) ? [name] : []
    }),
  )
  return { formula: numericFormula(parsed.formula, named.values, open), open }
}

function offerOf({ region, term, price, asOf }: Offer): readonly CostOffer[] {
  const amount = amountOf(price)
  if (!amount) return []
  return [
    {
      base: amount.measure.value,
      asOf,
      ...(region === undefined ? {} : { region }),
      ...(term === undefined ? {} : { term }),
    },
  ]
}
