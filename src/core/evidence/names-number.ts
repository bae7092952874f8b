import { ordinaryWords, versionedNames } from './named-versions.ts'

const labelled = (words: readonly string[], flags: string): RegExp =>
  new RegExp(`(?:^|[^\\w-])(?:${words.join('|')})(?:\\s{1,2}|\\s?#\\s?)$`, flags)

/** Words after which a plain number is a name: a port, a page, a code, a rank, one of many machines. */
const labels = labelled(
  [
    'ports?|sockets?|vlan|tiers?|layers?|levels?',
    'HTTP(?:\\/[\\d.]+)?(?: status| error| response)?(?: codes?)?|status(?: codes?)?|(?:error|exit|return|response|reason|result) codes?|codes?|error|errno|sqlstate',
    'versions?|build|kernels?|revision|rev\\.?|schema',
    'page|pp?\\.|chapters?|ch\\.|sections?|sect?\\.|§§?|appendix|figures?|fig\\.|table|listing|equations?|eq\\.|volume|vol\\.|item|line|row|slide|footnote|slot',
    'steps?|phases?|stages?|part|rule|lesson|principle|question|example|option|scenario|attempt|round|class|grade|category|generation|gen|wave|week|day',
    'sev|severity|priority|incident|ticket|bug|pull request|outage|problem|event|postmortem',
    'node|server|machine|rack|room|building|zone|region|shard|partition|replica|cluster|cell|pod|broker|disk|drive|thread|worker|instance|database|epoch|term|floor|gate|flight|runway|highway|interstate',
    'number|no\\.|nos\\.|nr\\.|№|ids?',
  ],
  'i',
)
/** Acronyms, which in lower case are other words: `as many as 5`, `a significant 5`. */
const acronyms = labelled(
  ['ASN?|RFCs?|PEP|JEP|KIP|KEP|BCP|CVE|CWE|ISO|IEEE|L|PRs?|SIG[A-Z]+|TCP|UDP|HTC|FPC'],
  '',
)
/** Words that are also verbs or plurals: `patch 3 servers` and `all nodes 30 times` hold figures, `nodes 3 and 4` does not. */
const weakLabels = labelled(
  [
    'releases?|patch|change|alert|issues?|note|batch|route|commits?|case|types?|signal|area|model|queue|host|group|pages|lines?',
    'errors|sections|rows|items|slides|parts|rules|incidents|tickets|bugs|nodes|hosts|servers|machines|racks|rooms|zones|regions|shards|partitions|replicas|clusters|cells|pods|brokers|disks|threads|workers|instances|databases|tables|epochs|terms|gates|flights|numbers',
  ],
  'i',
)
const counted = /^\s(?:of\b|(?!(?:was|is|has|does|this|as|its)\b)[a-z-]+s\b)/

/** What joins a name to the next: `ports 80 and 443`, `versions 5.6 and 5.7`. */
const joiner = /^\s?(?:,|and|or|to|&|through|[–/-]|→|->|=>)\s?(?:and |or )?$/
const answers = /^(?:40[013-9]|41[03]|42[29]|499|50[0-4]|52[0-49])$/
const answerAfter =
  /^(?:\s(?:Internal Server|Bad Gateway|Bad Request|Service (?:Temporarily )?Unavailable|Gateway Time|Not Found|Too Many|Forbidden|Unauthorized|status|(?:HTTP |response |return |error )?codes?|(?:HTTP )?(?:errors?|responses?))\b|(?:,|\s(?:and|or))\s(?:HTTP )?[45]\d\d(?:s| errors?| responses?)\b)/
const answerBefore =
  /\b(?:HTTP|return(?:ed|ing|s)?|serv(?:ed|ing|es?)|throw(?:ing|s)?|threw|got|gets?|getting|saw|see(?:ing)?|receiv(?:ed?|ing)|with)\s(?:an? |HTTP )?$/i
const word = /(?:^|[\s("'“‘[/])([A-Za-z.](?:[\w.:+-]*[\w+.])?)\s$/

/** What the number grammar needs to know of the number before: where it ended, and whether it was a name. */
export interface Neighbour {
  readonly end: number
  readonly isName: boolean
}

/** Whether a plain number from `start` to `end` is a version, a port, a code or another name rather than a figure. */
export function namesNumber(text: string, start: number, end: number, previous: Neighbour): boolean {
  const number = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  const isJoined =
    previous.isName && joiner.test(text.slice(previous.end, Math.min(start, previous.end + 12)))
  if (isJoined && (number.includes('.') || !counted.test(after))) return true
  if (/[#§№]\s?$|\b(?:error|status|code|port|severity|priority|sev|version): $/i.test(before)) return true
  if (answers.test(number) && isAnswer(before, after)) return true
  if (isVersion(before, number, start) || labels.test(before) || acronyms.test(before)) return true
  return weakLabels.test(before) && !counted.test(after)
}

function isAnswer(before: string, after: string): boolean {
  if (/\b(?:than|about|around|over|total of|least|nearly|only)\s$|~$/.test(before)) return false
  return answerAfter.test(after) || (answerBefore.test(before) && !counted.test(after))
}

/** A version with a point after a product’s name, or a bare one after a product known to be named so. */
function isVersion(before: string, number: string, start: number): boolean {
  const named = word.exec(before)
  const name = named?.[1]
  if (!named || name === undefined) return false
  if (versionedNames.has(name)) return Number(number) < 100 || /^(?:(?:19|20)\d\d|36[05])$/.test(number)
  if (!/^\d{1,3}\.\d{1,3}$/.test(number) || !/[A-Z]/.test(name) || ordinaryWords.has(name)) return false
  // A word that begins a sentence is capitalised anyway; only capitals or digits inside it tell a product.
  const isFirst =
    start - before.length + named.index <= 0 || /[.!?:]\s*$/.test(before.slice(0, named.index + 1))
  return !isFirst || /.[A-Z\d]/.test(name)
}
