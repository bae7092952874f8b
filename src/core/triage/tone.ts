/** How a paste sounds, whatever it is about. */
export interface Tone {
  /** It says that something failed. */
  readonly isComplaint: boolean
  /** A log line that reports that all goes as it should. */
  readonly isRoutine: boolean
  /** Asks how to do a thing, not why one broke. */
  readonly isHowTo: boolean
  /** Written by a person, not by a program. */
  readonly isProse: boolean
}

const complaint =
  /\b(?:errors?|err|exceptions?|fail\w*|fatal|panic|crit(?:ical)?|emerg|alarms?|firing|cannot|can'?t|couldn'?t|unable|won'?t|wont|doesn'?t|don'?t|isn'?t|not|no longer|no|never|timed? ?out|timeouts?|refus\w+|reject\w*|den(?:y|ied)|forbidden|unauthorized|full|exceed\w*|exhaust\w*|lost|los(?:es?|ing)|drop(?:s|ped|ping)?|kill\w*|oom\w*|crash\w*|down|dead|died|dies|expir\w+|throttl\w+|slow\w*|stuck|block\w*|hang\w*|hung|unreachable|unavailable|unhealthy|unready|notready|corrupt\w*|lag\w*|behind|halt\w*|restart\w*|evict\w*|deadlock\w*|overflow\w*|overload\w*|insufficient|missing|too many|too large|out of|abort\w*|degraded|stall\w*|leak\w*|stop(?:s|ped)?|pending|backoff|back-off|broken|wrong|sealed|warn(?:ing)?|severe|red|gone|fell|grow\w*|climb\w*|high|spik\w+|keeps?|waiting|reached|nobody|explod\w+|flood\w*|invalid|bad gateway|(?<![\d,.:-])[45]\d\d)\b/i

/** “Removed 0 expired offsets” complains of nothing. */
const noneOf =
  /\b(?:0|no|without(?: any)?) (?:errors?|failures?|warnings?|expired|failed|lost|dropped|killed|rejected|timeouts?|dead|missing|pending)\b/gi

/** What an information line does not say unless something failed. */
const failure =
  /\b(?:errors?|exceptions?|fail\w*|fatal|panic|cannot|can'?t|couldn'?t|unable|timed? ?out|timeouts?|refus\w+|reject\w*|denied|oom\w*|crash\w*|unreachable|unavailable|unhealthy|corrupt\w*|too many|no space|out of|abort\w*|lost|halt\w*|throttl\w+|exceed\w*|kill\w*|shrinking|alarm|slow|overload\w*|no longer|blocked|behind|backoff|back-off|notready|not ready)\b/i

/** Who writes “our Redis” tells of a trouble, in whatever words. */
const personal = /\b(?:we|our|ours|my|us)\b/i

const routineLevel =
  /(?:^|[\s[\]<>|"(=:])(?:info|information|notice|debug|trace|dbg|inf|normal|log|system|verbose)(?=$|[\s[\]<>|",):])/i
const klogInfo = /(?:^|\s)[ID]\d{4} \d{2}:\d{2}:\d{2}/m
const accessLog = /"(?:GET|POST|PUT|HEAD|DELETE|PATCH|OPTIONS) [^"\n]{0,300}" (?:[23]\d\d)\b/
const success =
  /\b(?:success\w*|succeeded|complet(?:ed|e)|finished|ready for|started|starting|boot(?:ed)?|accepted|authorized|authenticated|granted|ok|noerror|passed|done|saved|synced|reconciled|loaded|already present|will be|registered|initialized|selected|enabled)\b/i
const howTo =
  /^\W{0,4}(?:how (?:do|can|to|does|should|would|many|much)|what(?:'s| is| are| does| do| port)|which|where|who|when (?:is|will|should)|is there|are there|can (?:i|you|we)|could you|please|explain|describe|tell me|example|best practice|difference|(?:convert|translate|write|create|install|add|show|give|list) (?:a|an|the|me|my|our|us|some|good|json)|translate)\b/i

/** How a raw paste sounds. */
export function toneOf(raw: string): Tone {
  const text = raw.slice(0, 4_000).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
  const isComplaint = complaint.test(text.replace(noneOf, ' '))
  const isLog = routineLevel.test(text) || klogInfo.test(text)
  const isHowTo = howTo.test(text) && text.length < 300
  const prose = isProse(raw.slice(0, 4_000))
  const isFine = success.test(text) || accessLog.test(text)
  return {
    isComplaint: isComplaint || (prose && !isHowTo && personal.test(text)),
    isRoutine: (isLog && !failure.test(text.replace(noneOf, ' '))) || (isFine && !isComplaint),
    isHowTo,
    isProse: prose,
  }
}

const longestProse = 500
const structure = /[{}[\]<>=|\\;_@#]|\d{2}:\d{2}|\w\.\w|::|\/\w+\//

function isProse(text: string): boolean {
  if (text.length > longestProse || text.trim().split('\n').length > 4) return false
  const words = text.split(/\s+/).filter(Boolean)
  const plain = words.filter((word) => /^["'(]?\p{L}[\p{Ll}'’-]*["')]?[.,:;!?]*$/u.test(word))
  const structured = words.filter((word) => structure.test(word))
  const mostStructured = Math.max(1, words.length * 0.15)
  return words.length >= 2 && plain.length / words.length >= 0.65 && structured.length <= mostStructured
}
