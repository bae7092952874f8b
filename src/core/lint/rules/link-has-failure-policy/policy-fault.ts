import { findFigures } from '../../../evidence/find-figures.ts'
import { stripMarks } from '../../../evidence/marks.ts'

export type Policy = 'timeout' | 'retry' | 'breaker' | 'lag'

/** What says as much as a figure: that there is none on purpose, or the rule by which the value is found. */
const mechanisms: Readonly<Record<Policy, RegExp>> = {
  timeout:
    /\b(none|never|no (time-?out|limit|deadline)|for ?ever|infinite|unlimited|waits? (until|for ?ever)|until|a (second|minute|hour|day)|inherit(s|ed)|remaining|deadline|budget|same as|that of|propagat\w+|as long as|disabled|off)\b/i,
  retry:
    /\b(none|never|no retr(y|ies)|not retried|does not retry|fails? at once|once|twice|thrice|(one|two|three|four|five|six|seven|ten) (times?|retr\w+|attempts?)|back-?off|jitter|exponential\w*|immediate(ly)?|the next|another|other (replica|server|host|node|member)|next (host|replica|server|node|proxy|poll|run)|budget|hedged?|until|queue[sd]?|re-?queues?|by the (user|caller|client)|by hand|idempot\w+|only (for|on)|disabled|off)\b/i,
  breaker:
    /\b(none|no breaker|opens?|closes?|half-open|trips?|eject\w*|outlier|error rate|consecutive|health checks?|taken out|leaves? the pool|bulkhead|semaphore|load shedding|sheds?|fallback|falls back|hystrix|resilience4j|sentinel|disabled|off)\b/i,
  lag: /\b(none|zero|synchronous(ly)?|semi-synchronous(ly)?|asynchronous(ly)?|sub-?seconds?|seconds?|milliseconds?|minutes?|hours?|daily|nightly|hourly|quorum|before it (is )?(confirm\w*|acknowledg\w*|answers?)|on purpose|bounded by|until)\b/i,
}

/** What keeps a policy from saying what happens, as the end of a sentence; undefined where it says it. */
export function policyFault(policy: Policy, text: string): string | undefined {
  const plain = stripMarks(text)
  if (/`[^`]+`\s*\S|`[^`]*[=: ][^`]*`/.test(plain) || mechanisms[policy].test(plain)) return undefined
  if (findFigures(plain).some(({ quantity }) => quantity.kind === 'scalar' || quantity.kind === 'range')) {
    return undefined
  }
  return policy === 'lag' ? 'gives no lag' : 'gives neither a value nor how it works'
}
