import { findFigures } from '../../evidence/find-figures.ts'
import { stripMarks } from '../../evidence/marks.ts'

const inWords =
  /\b(at once|immediate(ly)?|instant(ly|aneous(ly)?)?|straight away|right away|continuous(ly)?|all the time|hourly|nightly|daily|weekly|monthly|seconds|minutes|hours|days|weeks|months|as long as)\b/i

/** What it happens after: `once the lease has run out`, `on the next election`. */
const afterWhat =
  /\b(after|until|once|as soon as|before|during|while|every|each (time|second|minute|hour|day|night|week)|within (the|a|an|one|its)|(a|one|half a) (second|minute|hour|day|week|moment)|same (second|minute|hour|day|night)|(the|its|each|every|a) first|next (?!to\b)\w+)\b/i

const whenAlone = /\bwhen(ever)?\b/i

const saysUnpublished =
  /\b(not|nowhere|never) (yet )?(published|given|stated|known|described|documented|reported|told|said|measured|cited)\b|\bunpublished\b|\bno (source|post|report|page|documentation)\b.{0,40}\b(gives?|says?|states?|names?|tells?)\b|\b(gives?|names?|says?|states?|publish(es|ed)?|tells?) no (\w+ )?(times?|duration|length|delay|figure|interval)\b|\b(no|nor an?) (\w+ )?(times?|duration|length|delay|figure|interval)\b.{0,30}\b(published|given|stated|known|described|reported|documented|cited)\b/i

/** Whether a text says how long something takes, after what it happens, or that nobody has published it. */
export function saysTime(text: string, conditionsCount = true): boolean {
  const plain = stripMarks(text)
  if (inWords.test(plain) || afterWhat.test(plain) || saysUnpublished.test(plain)) return true
  if (conditionsCount && whenAlone.test(plain)) return true
  return findFigures(plain).some(
    ({ quantity }) =>
      quantity.kind === 'clock' ||
      ((quantity.kind === 'scalar' || quantity.kind === 'range') && quantity.unit.dimension === 'time'),
  )
}
