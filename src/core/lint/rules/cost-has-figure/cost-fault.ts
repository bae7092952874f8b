import { stripMarks } from '../../../evidence/marks.ts'
import { type Amount, amountsIn, isMoney } from '../../amounts.ts'

/** What a cost must hold: an amount; an amount and what it is for; an amount a period; the amount by which it grows. */
export type CostNeed = 'amount' | 'cost' | 'period' | 'growth'

/** So many of what money buys, where costs are counted in things: `400 engineer hours`, `two more nodes`. */
const resources =
  /\b(\d[\d.,]*\+?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no)\s+([\w-]+\s+){0,2}?(machine|instance|server|host|node|broker|replica|core|v?cpu|gpu|disk|rack|licen[cs]e|engineer|people|person|staff)s?\b/i

const period =
  /\b(second|minute|hour|day|week|month|quarter|year|decade)s?\b|\b(hour|dai|week|month|quarter|year)ly\b|\bannual(ly|ized|ised)?\b|\bper annum\b|\b(one[- ]off|once|one[- ]time|up ?front)\b|\bFY ?\d|\bfiscal\b|\bin (19|20)\d\d\b/i

const purpose = /\b(per|for|to|of|each|every|an?|in|on|by|with|against|spent|bought|paid)\b|\//i

/** What is wrong with a cost, as a sentence without its full stop; undefined where nothing is. */
export function costFault(text: string, need: CostNeed): string | undefined {
  const plain = stripMarks(text)
  const amounts = amountsIn(plain)
  if (!resources.test(plain) && !amounts.some((amount) => isCost(amount, need))) {
    return need === 'growth'
      ? 'The cost of growth has no amount of money, share or machines'
      : 'The cost has no amount of money, hours or machines'
  }
  const isTimed = period.test(plain) || amounts.some(({ unit }) => (unit.per ?? '').includes('time'))
  if (need === 'period' && !isTimed) return 'The amount has no period'
  if (need === 'cost' && !isTimed && !purpose.test(plain)) return 'The amount has neither period nor unit'
  return undefined
}

function isCost(amount: Amount, need: CostNeed): boolean {
  const { dimension } = amount.unit
  if (isMoney(amount) || dimension === 'time' || dimension === 'cores') return true
  return need === 'growth' && (dimension === 'percent' || dimension === 'bytes')
}
