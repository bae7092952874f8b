import type { Bound } from '../../../evidence/figure.ts'
import { readAmount } from '../../../evidence/read-amount.ts'
import { boundedInputs, resultSide, type Side, sideOf } from '../../../evidence/result-bound.ts'
import type { EntryRule } from '../../rule.ts'
import { isSetAside } from './is-set-aside.ts'

const shown: Readonly<Record<Side, { readonly is: string; readonly write: string }>> = {
  lower: { is: 'a bound from below', write: 'at least' },
  upper: { is: 'a bound from above', write: 'at most' },
  about: { is: 'only about right', write: 'about' },
}

export const boundIsKept = {
  code: 'bound-is-kept',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'A result bears the bounds of what it was computed from, or says that it puts them aside.',
  *check(entry) {
    for (const [name, calculation] of Object.entries(entry.data.calculations ?? {})) {
      const bounded = boundedInputs(calculation.inputs)
      if (bounded.length === 0) continue
      const carried = bounded.filter((input) => !isSetAside(input, bounded, calculation.assumes ?? []))
      const wanted = resultSide(calculation, carried)
      const gives = readAmount(calculation.gives)
      if (wanted === undefined || gives.kind !== 'amount') continue
      const { bound, text } = gives.figure
      if (sideOf[bound] === wanted) continue
      const [first] = carried
      yield {
        at: ['calculations', name, 'gives'],
        message: `“${first?.name}” is “${first?.text}”, so the result is ${shown[wanted].is}, and “${text}” is stated as ${words[bound]}.`,
        help: `Write \`${shown[wanted].write} …\` here and wherever the result is quoted, or say in \`assumes\` what the input is taken as: “exactly …”.`,
      }
    }
  },
} satisfies EntryRule

const words: Readonly<Record<Bound, string>> = {
  exact: 'exact',
  about: 'about right',
  'at-least': 'a bound from below',
  'more-than': 'a bound from below',
  'at-most': 'a bound from above',
  'less-than': 'a bound from above',
}
