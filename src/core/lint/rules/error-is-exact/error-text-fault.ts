/** One word or number that any system may print. */
const anySystem =
  /^(an? |the )?(errors?|exceptions?|fatal|panic|crash(es|ed)?|fail(ed|ure|ures)?|warnings?|alerts?|time-?outs?|timed out|outage|down(time)?|unknown|null|none|n\/?a|issues?|problems?|slow(ness)?|latency|lag|unavailable|oom|(service )?degradation|[1-5](\d\d|xx)|http [1-5](\d\d|xx))[.!]?$/i

/** `database error`, `timeout errors`: the kind of error, not the error. */
const kindOfError =
  /^((various|multiple|many|some|several|intermittent|sporadic|frequent|random|general|generic|http|[1-5](\d\d|xx)|[45]xx\/[45]xx|tcp|dns|tls|ssl|sql|api|db|database|server|client|app|application|service|system|gateway|backend|upstream|cache|queue|replication|network|connection|connectivity|time-?out|memory|oom|out-of-memory|disk|cpu|auth|authentication|authorisation|authorization|login|query|request|response|write|read|deployment|health[- ]check|startup|error|failed)[ /]+){1,4}(errors?|exceptions|failures?|issues?|problems?|time-?outs|alerts|warnings|messages|logs?|crashes|rejections|retries)[.!]?$/i

/** `An error message about quotas`, `errors in the logs`. */
const aboutError =
  /\b(errors?|messages?|exceptions?|alerts?|warnings?|lines?|entries|logs|failures|time-?outs)\s+(for high|for low|for slow|about|regarding|related to|relating to|concerning|saying|stating|indicating|mentioning|such as|like|similar to|in (the |your |our )?(\w+ )?logs?|from (the|our|many|various|several|multiple|all)|on (the|our|all|many|several) \w+s|across)\b/i

/** `Kafka consumer errors`: plural, so no machine printed it on one line; counts and findings are printed. */
const manyErrors =
  /^(?!too many\b|no\b)(?!.*\b(with|had|has|have|found|detected|encountered|ignoring|contains?|after|by|completed|due|\d+)\b)[\w-]+( [\w-]+){0,3} (errors|exceptions|failures|issues|problems|time-?outs|crashes)[.!]?$/i

/** `the API returns errors`. */
const sees =
  /\b(returns?|throws?|shows?|gets?|reports?|sees?|serving|serves?) (many |some |random |intermittent |lots of )?(errors|exceptions|time-?outs|[45]xx|[45]\d\ds)\b/i

/** `the database is slow`: a symptom, and the whole text. Only lower case, since machines print `server web1 is DOWN`. */
const symptom =
  /^[\w'’-]+( [\w'’-]+){0,3} (is|are|was|were|becomes?|became|gets?|got|seems?|keeps?) (very |too |really |extremely |suddenly |intermittently |all )?(slow|slower|down|overloaded|failing|broken|high|stuck|degraded|hanging|crashing|flapping|laggy|sluggish|unhappy|timing out)[.!]?$/

/** `CLUSTERDOWN The cluster is down`: a code before the words. */
const code = /\b[A-Z][A-Z_]{3,}\b/

/** Only people see what people see. */
const people =
  /^(some |many |all |most |several )?(users|customers|visitors|people) (report|see|complain|cannot|can't|can’t|are|get|experience|notice)/i

/** `high latency`, `increased error rate`. */
const impression =
  /^(very |unusually |abnormally )?(high|elevated|increased|increasing|excessive|abnormal|unusual|intermittent|sporadic|slow|spikes? in|sudden|degraded|poor|growing|rising)\b(?![\w-]*:)( [\w/-]+){0,3} (latency|latencies|errors?|error rates?|rates?|load|usage|utili[sz]ation|cpu|memory|traffic|requests?|queries|responses?|response times?|times?|time-?outs?|lag|performance|connections|queues?|io|i\/o|spikes?)[.!]?$/i

const adviceOrQuestion = /^(check|look (for|at)|see|search for|any(thing)? )\b/i

/** What keeps a text from being a machine's, as the end of a sentence; undefined where nothing does. */
export function errorTextFault(text: string): string | undefined {
  const plain = text.trim().replace(/\s+/g, ' ')
  // What a machine fills in says nothing: `<message>`, `{0}`, `%s: %s`. Braces with quotes or colons in them are an error in JSON.
  const fixed = plain.replace(/<[^<>]*>|\{[^{}"':]*\}|%[-+ #0-9.]*[a-z]|…|\.\.\./gi, ' ')
  if (!/[\p{L}\p{N}]{2}/u.test(fixed)) return 'holds nothing but placeholders'
  if (anySystem.test(plain)) return 'stands in the log of any system'
  if ((symptom.test(plain) && !code.test(plain)) || people.test(plain) || sees.test(plain)) {
    return 'describes a symptom'
  }
  if (kindOfError.test(plain) || manyErrors.test(plain)) return 'is a kind of error, not its text'
  if (impression.test(plain)) return 'is an impression, not an error'
  if (aboutError.test(plain) || adviceOrQuestion.test(plain)) return 'describes an error'
  return undefined
}
