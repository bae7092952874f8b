import type { Figure } from '../../../evidence/figure.ts'
import { findFigures } from '../../../evidence/find-figures.ts'
import { stripMarks } from '../../../evidence/marks.ts'

/** How long a reading must last is no reading: `for 5 minutes`, `in the last hour`. */
const window =
  /(for|over|during|within|every|in|(the )?(last|past)|at least|more than|longer than)( the)?( (last|past))? ?$/i

const vague =
  /\b(high|higher(?! than)|low|lower(?! than)|elevated|abnormal|unusual|excessive|too (many|much|high|low|long|slow|big|large)|large|huge|significant(ly)?|spik(e|es|ing)|bad|poor|degraded|unhealthy|critical|anomal\w+|out of (range|bounds))\b/i

/** The measure is not named, so nobody can compare with it. */
const unknownMeasure =
  /(?:^|\b|\s)(than|compared (?:with|to)|relative to|above|over|exceed(s|ing)?|below|under|outside|beyond|from|[<>≤≥]=?)\s+(the |its |an? |your )?(usual|normal|expected|acceptable|average|safe|healthy|baseline|threshold|thresholds|alert|reasonable|target|range|norm)\b/i

const comparison =
  /[<>≤≥≠]|==|\b(zero|none|nothing|any|never|no (increase|decrease|change|growth|data|value|sample|member|leader|answer)|not (zero|empty|equal|falling|on its way)|empty|missing|absent|present|set|unset|true|false|equals?|more \w+ than|(more|less|fewer|greater|longer|larger|smaller|older|other|lower|higher) than|above|below|exceed(s|ing)?|reach(es|ed)?|at least|at most|up to|ris(es|ing)|grow(s|ing)?|fall(s|ing)?|drop(s|ping)?|climb(s|ing)?|shrink(s|ing)?|increas(es|ing)|decreas(es|ing)|any increase|keeps? \w+ing|stands? still|stops?|stalls?|flat|does not (report|move|rise|fall|grow|change|return)|doubl(es?|ing)|twice|half|changes|flips?|differs?|disagrees?|appears?)\b/i

/** A direction without a length of time is any hour of any day. */
const bareDirection = /^(is )?(ris|grow|increas|decreas|fall|climb|dropp?|spik)ing\.?$/i

/** What keeps a text from being a threshold, as the end of a sentence; undefined where it is one. */
export function thresholdFault(text: string): string | undefined {
  const plain = stripMarks(text)
  if (/`[^`]*`/.test(plain) || readings(plain).length > 0) return undefined
  if (unknownMeasure.test(plain)) return 'compares with something that is not named'
  if (bareDirection.test(plain.trim())) return 'is an impression, not a reading'
  const direction = plain.replace(vague, '')
  if (comparison.test(direction)) return undefined
  return vague.test(plain) ? 'is an impression, not a reading' : 'names no reading to compare with'
}

/** The figures that are readings of the metric, not dates and not the time it must last. */
function readings(plain: string): readonly Figure[] {
  return findFigures(plain).filter(({ quantity, start }) => {
    if (quantity.kind === 'date' || quantity.kind === 'clock') return false
    return quantity.unit.dimension !== 'time' || !window.test(plain.slice(0, start))
  })
}
