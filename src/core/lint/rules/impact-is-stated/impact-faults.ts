import { findFigures } from '../../../evidence/find-figures.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import { saysOnly, wordSet } from '../../wording/says-only.ts'

interface Question {
  /** Whether a text leaves the field’s question open. */
  readonly isEmpty: (text: string) => boolean
  /** What it does instead, as the end of a sentence. */
  readonly says: string
  readonly help: string
}

const vague = `big brief broad certain considerable critical disruption downtime extended extensive few global high huge
  impact impacted affect affected large limited little long low major many massive minimal minor moderate most multiple
  notable numerous outage partial potential possible prolonged real serious severe several short significant small some
  substantial tbd unclear unknown various vast vary varies wide widespread`

const somebody = wordSet(
  `${vague} account client customer everybody everyone people person user visitor subset number
  encounter experience face issue problem report see trouble`,
)
const somehow = wordSet(
  `${vague} business company cost damage dollar financial loss lost money revenue sale yes`,
)
const somePromise =
  wordSet(`${vague} agreement availability breach break broken contract level miss missed objective
  occur promise service sla slo violate violation uptime yes target`)

const inWords =
  /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter)\b[ -](\w+ ){0,3}?(seconds?|minutes?|hours?|days?|weeks?)\b/i
const nobody = /^(none|no|nobody|nothing)\b(?! (significant|major|substantial|serious|material)\b)/i
const everybody = /\b(all|every)\b/i

/** What each field of an incident’s impact asks, and when a text does not answer it. */
export const impactFaults: Readonly<
  Record<'duration' | 'affected-users' | 'revenue-impact' | 'sla-breach', Question>
> = {
  duration: {
    isEmpty: (text) => {
      const plain = stripMarks(text)
      const isTimed = findFigures(plain).some(
        ({ quantity }) =>
          quantity.kind === 'clock' || (quantity.kind !== 'date' && quantity.unit.dimension === 'time'),
      )
      return !isTimed && !inWords.test(plain)
    },
    says: 'does not say how long it lasted',
    help: 'Give the duration, or when it began and ended',
  },
  'affected-users': {
    isEmpty: (text) => !everybody.test(text) && !nobody.test(text) && saysOnly(text, somebody),
    says: 'does not say who was affected',
    help: 'Give a count, a share, a region, a plan or what they were using',
  },
  'revenue-impact': {
    isEmpty: (text) => !nobody.test(text) && saysOnly(text, somehow),
    says: 'does not say what it cost',
    help: 'Give the amount, the share, or who was paid back',
  },
  'sla-breach': {
    isEmpty: (text) => !nobody.test(text) && saysOnly(text, somePromise),
    says: 'does not say which promise was broken',
    help: 'Give the promise and by how much it was missed',
  },
}
