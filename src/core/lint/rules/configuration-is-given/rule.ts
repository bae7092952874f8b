import { findFigures } from '../../../evidence/find-figures.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import { configuredComponents } from '../../configured-components.ts'
import type { EntryRule } from '../../rule.ts'

/** `maxmemory-policy=allkeys-lru`, `` `balance` leastconn ``: a setting whose value is a word. */
const nameAndValue = /\b[\w.-]+\s*[=]\s*\S|`[\w.-]+`\s+\S|`[\w.-]+[ :=]\s*[^`]+`/

export const configurationIsGiven = {
  code: 'configuration-is-given',
  scope: 'entry',
  gate: 'commandments',
  severity: 'error',
  summary: 'A pool, breaker, cache, queue, proxy or balancer carries a setting or size, or says why not.',
  *check(entry) {
    for (const { at, name, word, texts, saysWhyNot } of configuredComponents(entry)) {
      if (saysWhyNot || texts.some(isSetting)) continue
      yield {
        at,
        message: `“${name}” (${word}) carries neither a setting nor a size.`,
        help: 'Give its `settings` with their values (pool size, time-outs, memory, policy), or say `settings: { unpublished: … }`.',
      }
    }
  },
} satisfies EntryRule

/** A date says when something was so, not how it is set. */
function isSetting(text: string): boolean {
  const plain = stripMarks(text)
  if (nameAndValue.test(plain)) return true
  return findFigures(plain).some(({ quantity }) => quantity.kind === 'scalar' || quantity.kind === 'range')
}
