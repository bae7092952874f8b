import type { Corpus } from '../../../corpus/corpus.ts'
import type { CalculationInput } from '../../../evidence/calculation.ts'
import { calculationOrder } from '../../../evidence/calculation-order.ts'
import { calculationSlack, type Slack } from '../../../evidence/calculation-slack.ts'
import { halfStep, measuredDigits } from '../../../evidence/half-step.ts'
import { parseMarks, stripMarks } from '../../../evidence/marks.ts'
import { type AmountText, readAmount } from '../../../evidence/read-amount.ts'
import type { Source } from '../../../schema/source.ts'
import type { EntryRule } from '../../rule.ts'

type Amount = Extract<AmountText, { kind: 'amount' }>

/** One digit more than the inputs bear is a guard against adding up rounded figures; the second is invented. */
const guardDigits = 1
/** What these print is defined, not measured: a quota, a price, a constant. */
const definitions = new Set<Source['kind']>(['docs', 'price-list', 'code'])

export const precisionIsEarned = {
  code: 'precision-is-earned',
  scope: 'entry',
  gate: 'honesty',
  severity: 'error',
  summary: 'A result has no more digits than the figures it comes from bear.',
  *check(entry, corpus) {
    const calculations = entry.data.calculations ?? {}
    const slackOf = slackFinder(calculations, corpus)
    for (const name of calculationOrder(calculations).order) {
      const calculation = calculations[name]
      // Two digits are always borne: one, and the guard.
      if (!calculation || digitsGiven(calculation) <= 1 + guardDigits) continue
      const slack = slackOf(name)
      if (!slack) continue
      const digits = inventedDigits(calculation, slack)
      if (!digits) continue
      yield {
        at: ['calculations', name, 'gives'],
        message: `“${calculation.gives}” has ${digits.given} digits, of which “${digits.input}” bears ${inWords(digits.borne)}.`,
        help: `Round it to ${inWords(digits.borne)}, or one more, here and where it is told.`,
      }
    }
  },
} satisfies EntryRule

/** How far each calculation may be off, found when it is asked for; those it rests on come before it in their order. */
function slackFinder(
  calculations: Readonly<Record<string, CalculationInput>>,
  corpus: Corpus,
): (name: string) => Slack | undefined {
  const known = new Map<string, Slack | undefined>()
  const find = (name: string): Slack | undefined => {
    if (known.has(name)) return known.get(name)
    // A circle is another rule's finding, and must not be walked for ever.
    known.set(name, undefined)
    const calculation = calculations[name]
    const slack =
      calculation &&
      calculationSlack(calculation, (input, amount) =>
        slackOfInput(calculation.inputs[input] ?? '', amount, find, corpus),
      )
    known.set(name, slack)
    return slack
  }
  return find
}

/** Zeros at the end of a whole number claim nothing: $1,500 may be rounded. */
function digitsGiven({ gives }: CalculationInput): number {
  const amount = readAmount(gives)
  return amount.kind === 'amount' ? measuredDigits(amount.scalar, 'about') : 0
}

const inWords = (digits: number): string => (digits === 1 ? 'one' : String(digits))

/** By how much an input may be off, in the base of its measure. */
function slackOfInput(
  text: string,
  amount: Amount,
  slackOf: (name: string) => Slack | undefined,
  { sources }: Corpus,
): number {
  const { marks } = parseMarks(text)
  const used = marks.find(({ kind }) => kind === 'calculation')
  if (used?.kind === 'calculation') {
    const other = slackOf(used.id)
    return other ? other.slack + Math.abs(other.value - amount.measure.value) : 0
  }
  const keys = marks.flatMap((mark) => (mark.kind === 'source' ? mark.keys : []))
  const isDefined = keys.every(({ key }) => definitions.has(sources.get(key)?.data.kind ?? 'press'))
  const { figure, scalar, factor } = amount
  // A documented bound is drawn, not measured: `fewer than 1,000 requests` ends at 1,000.
  if (isDefined && figure.bound !== 'about') return 0
  if (figure.bound === 'exact' && isCountedOut(amount)) return 0
  return halfStep({ figure, scalar }) * factor
}

/** `15 clusters` and `$14,942.68` are as exact as they are written; `3.0 billion` and `750 GB` are rounded. */
const isCountedOut = ({ scalar }: Amount): boolean =>
  scalar.magnitude === 1 &&
  Number.isInteger(scalar.dimension.startsWith('money') ? 0 : scalar.number.value) &&
  (scalar.dimension === '' || scalar.dimension === 'cores' || scalar.dimension.startsWith('money'))

/** The digits of a result, and how many of them its inputs bear, where that is too few. */
function inventedDigits(
  { gives: text, inputs }: CalculationInput,
  { value, slack, loosest }: Slack,
): { readonly given: number; readonly borne: number; readonly input: string } | undefined {
  const gives = readAmount(text)
  if (gives.kind !== 'amount' || loosest === undefined || value === 0 || gives.scalar.step === 0)
    return undefined
  const given = measuredDigits(gives.scalar, 'about')
  const borne = Math.max(1, Math.floor(Math.log10(Math.abs(value) / (2 * slack)) + 1e-9) + 1)
  if (given <= borne + guardDigits) return undefined
  return { given, borne, input: stripMarks(inputs[loosest] ?? '') }
}
