import { stripMarks } from '../../../evidence/marks.ts'
import { isAbsent } from '../../../schema/absence.ts'
import type { Pointer } from '../../../schema/text-spots.ts'
import { holdsAmount } from '../../amounts.ts'
import { costEntry } from '../../entry-costs.ts'
import type { EntryRule } from '../../rule.ts'

/** Shares and multiples in letters. */
const inWords =
  /\b(half|halves|halved|halving|doubled?|triples?|tripled|twice|thirds?|quarters?|(one|two|three|four|five|six|seven|eight|nine|ten) (fewer|less|more|machines?|servers?|hosts?|nodes?|engineers?|people|hours?|days?|weeks?|months?|times))\b/i

export const optimisationHasReturn = {
  code: 'optimisation-has-return',
  scope: 'entry',
  gate: 'cfo',
  severity: 'error',
  summary: 'What an optimisation brought is an amount: money, a share, machines, time.',
  *check(entry) {
    const texts: { readonly at: Pointer; readonly text: unknown }[] = [
      { at: ['money', 'optimisation-return'], text: entry.data.money['optimisation-return'] },
    ]
    const found = costEntry(entry)?.data['optimization-opportunities']
    if (found !== undefined && !isAbsent(found)) {
      for (const [index, { saves }] of found.entries())
        texts.push({ at: ['optimization-opportunities', index, 'saves'], text: saves })
    }
    for (const { at, text } of texts) {
      if (typeof text !== 'string' || holdsAmount(text) || inWords.test(stripMarks(text))) continue
      yield {
        at,
        message: 'The return has no figure.',
        help: 'Say how much it brought and of what: money, a share of the load, machines, time; or `{ unpublished: … }` with what is known instead.',
      }
    }
  },
} satisfies EntryRule
