import type { Figure } from '../../../evidence/figure.ts'
import { findFigures } from '../../../evidence/find-figures.ts'
import { stripMarks } from '../../../evidence/marks.ts'

/** A failure's time to detect, time to recover and their stated total, as written. */
export interface StatedTotal {
  readonly detection: string
  readonly recovery: string
  readonly text: string
  readonly addsUp: boolean
}

const before = /\b(total(ling)?( of)?|altogether|in all,?|all told,?|end to end,?)\s*$/i
const after = /^,?\s*(in (all|total)|altogether|all told|overall|end to end|from start to end|total)\b/i

/**
 * The total where a mode states all three as single exact durations: one in its detection, one part and one total in its
 * recovery. Undefined where it does not, since then nothing can be added.
 */
export function statedTotal(detection: string, recovery: string): StatedTotal | undefined {
  const text = stripMarks(recovery)
  const [noticed, ...moreNoticed] = durations(stripMarks(detection))
  const found = durations(text)
  const total = found.find(
    ({ figure }) => before.test(text.slice(0, figure.start)) || after.test(text.slice(figure.end)),
  )
  const [part, ...more] = found.filter((each) => each !== total)
  if (!noticed || !total || !part || more.length > 0 || moreNoticed.length > 0) return undefined
  const off = Math.abs(noticed.seconds + part.seconds - total.seconds)
  // Each of the three may have been rounded to its last digit.
  const slack = [noticed, part, total].reduce((sum, each) => sum + each.step / 2, 0)
  return {
    detection: noticed.figure.text,
    recovery: part.figure.text,
    text: total.figure.text,
    addsUp: off <= slack,
  }
}

interface Duration {
  readonly figure: Figure
  readonly seconds: number
  /** The size of the last digit written, in seconds. */
  readonly step: number
}

function durations(text: string): readonly Duration[] {
  return findFigures(text).flatMap((figure): readonly Duration[] => {
    const { quantity } = figure
    if (quantity.kind !== 'scalar' || quantity.unit.dimension !== 'time' || quantity.unit.per !== undefined)
      return []
    return [{ figure, seconds: quantity.value, step: stepOf(figure.text) }]
  })
}

const steps: readonly (readonly [RegExp, number])[] = [
  [/\d\s*ms\b|millisecond/i, 0.001],
  [/\d\s*s\b|sec/i, 1],
  [/\d\s*m\b|min/i, 60],
  [/\d\s*h\b|hour/i, 3600],
  [/day/i, 86_400],
]

/** The smallest unit a duration is written in. */
const stepOf = (text: string): number => steps.find(([unit]) => unit.test(text))?.[1] ?? 0
