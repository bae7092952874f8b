import { findFigures } from '../../../evidence/find-figures.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import { isAbsent } from '../../../schema/absence.ts'
import type { EntryRule } from '../../rule.ts'
import { tellingWords } from '../../wording/telling-words.ts'

/** An order of magnitude, as companies that give no number do: `many hundreds of gigabytes`. */
const magnitude = /\b(dozens|hundreds|thousands|millions|billions|trillions)\b/i

/** That it breaks, in other words; what is missing is why. */
const sayThatItBreaks: ReadonlySet<string> = new Set(
  `anymore beyond bottleneck breakdown break collapse cope crash degrade degradation exceed exhaust exhaustion fit grow
  growth heavy hit keep large limitation limited limit maximum overload point reach reached request run saturate saturation
  scalability scalable scaling size slowdown slowness struggle threshold tip unresponsive unstable volume big concurrent
  demand strain`.split(/\s+/),
)

export const limitSaysWhatBreaks = {
  code: 'limit-says-what-breaks',
  scope: 'entry',
  gate: 'commandments',
  severity: 'error',
  summary: 'A tested limit has a figure, and the reason beyond it is a mechanism.',
  *check(entry) {
    const { 'tested-limit': limit, 'breaks-because': because } = entry.data.scale
    if (!isAbsent(limit) && !isMeasured(limit)) {
      yield {
        at: ['scale', 'tested-limit'],
        message: 'The tested limit has no figure.',
        help: 'Give the load or size that was proven, or say `{ unpublished: … }` with what is known instead.',
      }
    }
    if (isAbsent(because)) return
    const { words, names } = tellingWords(because, sayThatItBreaks)
    if (words.length >= 2 || names.length > 0) return
    yield {
      at: ['scale', 'breaks-because'],
      message: `“${because}” says that it breaks, not why.`,
      help: 'Name what runs out or what takes longer: connections, memory, fsync of one disk, the time to copy a member.',
    }
  },
} satisfies EntryRule

function isMeasured(limit: string): boolean {
  const plain = stripMarks(limit)
  return (
    magnitude.test(plain) ||
    findFigures(plain).some(({ quantity }) => quantity.kind === 'scalar' || quantity.kind === 'range')
  )
}
