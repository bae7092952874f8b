import { stripMarks } from '../../../evidence/marks.ts'
import { isAbsent } from '../../../schema/absence.ts'
import type { EntryRule } from '../../rule.ts'

/** How capacity is paid for, in the words of price lists and of those who own their machines. */
const terms =
  /\b(reserv(e|es|ed|ation|ations)|on[- ]demand|pay(s|ing)?[- ]as[- ](you|they)[- ]go|spot|pre-?emptible|savings? plans?|committed[- ]use|commit(ment|ments|ted|s)?|enterprise (agreement|discount|contract)|contract(s|ed)?|subscriptions?|prepaid|up-?front|(one|two|three|1|2|3)[- ]year|leas(e|es|ed|ing)|rent(s|ed|al)?|bought|buys?|purchas(e|es|ed)|own(s|ed)?|colo(cation|cated)?|on[- ]prem(ises|ise)?|self[- ]hosted|licen[cs](e|es|ed|ing)|free tier|free of charge|capex|capital|depreciat\w*|dedicated (host|server|hardware)s?|metered|serverless|by the (second|minute|hour|request|month)|hourly|list prices?|discount(s|ed)?)\b/i

const nothingKnown =
  /^\s*(not (stated|published|known|given|disclosed|specified|said|applicable)|unknown|unpublished|undisclosed|unspecified|unclear|none( given| stated)?|n\/?a|tbd|\?)\b/i

export const commitmentIsSaid = {
  code: 'commitment-is-said',
  scope: 'entry',
  gate: 'cfo',
  severity: 'error',
  summary: 'The commitment says how capacity is paid for: reserved, on demand, owned, licensed.',
  *check(entry) {
    const { commitment } = entry.data.money
    if (isAbsent(commitment)) return
    const plain = stripMarks(commitment)
    if (terms.test(plain) && !nothingKnown.test(plain)) return
    yield {
      at: ['money', 'commitment'],
      message: nothingKnown.test(plain)
        ? 'The commitment begins by saying that it is not known.'
        : 'The text does not say how capacity is paid for.',
      help: 'Say reserved, on demand, spot, a savings plan, committed use, owned, leased, colocation or licence, and in which split; where it is not known, `{ unpublished: … }`.',
    }
  },
} satisfies EntryRule
