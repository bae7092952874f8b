import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { stripMarks } from './marks.ts'
import { sentencesOf } from './sentences.ts'

const outage = '(?:incident|outage|disruption|downtime|degradation|interruption|blackout)'
/** `The outage lasted `, `it went on for `. */
const lasted = new RegExp(
  `\\b(?:${outage}|event|it|which|that|whole|everything) (?:had |has )?(?:lasted|went on|ran|continued|was over|ended|took)(?: on)?(?: for| after| within)?(?: a total of| in all)?\\s*$`,
  'i',
)
/** `The site was degraded for `, of the whole and not of one of its parts. */
const wasDown =
  /\b(?:site|service|services|website|platform|product|users|customers|everyone|[A-Z][\w.]+) (?:was|were|is|had been|has been|stayed|remained) (?:\w+ )?(?:degraded|down|unavailable|unreachable|offline|inaccessible) for(?: a total of)?\s*$/
/** ` of degraded service`, `-long outage`. */
const ofOutage = new RegExp(
  `^(?:[- ]long)?[- ](?:of )?(?:an? |the )?(?:(?:total|complete|full|global|worldwide|partial|service) )?(?:${outage}|degraded service|unavailability)\\b(?! (?:a|per|each|every|budget|window)\\b)`,
  'i',
)
const inAll = /^ (?:in all|in total|altogether|from (?:start|first) to (?:end|finish|last)|end to end)\b/i
/** The sentence compares with something else, or tells what is allowed. */
const other =
  /\b(?:earlier|previous|prior|another|other|later|next|similar|second|allows?|allowed|budget|promise[sd]?|would|could|at worst|until then)\b/i

const cue =
  /outage|incident|disruption|downtime|degrad|interruption|blackout|unavailab|unreachable|offline|inaccessible|down for|lasted|went on|continued|was over|ended|took|ran for|in all|in total|altogether|end to end|from (?:start|first) to/i

/** Whether a text can hold what `wholeDurations` looks for: most tell of no outage, and words are cheaper than figures. */
export const mayTellWholeDuration = (text: string): boolean => /\d/.test(text) && cue.test(text)

/** The durations that a text gives as the length of the whole incident: `lasted 6 hours`, `24 hours of degraded service`. */
export function wholeDurations(text: string): readonly Figure[] {
  if (!mayTellWholeDuration(text)) return []
  return sentencesOf(stripMarks(text).replace(/\s/g, ' ')).flatMap((sentence) => {
    if (!mayTellWholeDuration(sentence.text) || other.test(sentence.text)) return []
    return findFigures(sentence.text).filter((figure) => {
      if (!isDuration(figure)) return false
      const before = sentence.text.slice(0, figure.start)
      const after = sentence.text.slice(figure.end)
      return lasted.test(before) || wasDown.test(before) || ofOutage.test(after) || inAll.test(after)
    })
  })
}

export const isDuration = ({ quantity }: Figure): boolean =>
  quantity.kind === 'scalar' && quantity.unit.dimension === 'time' && quantity.unit.per === undefined
