import { entryFigures } from '../../../corpus/entry-evidence.ts'
import { figureContext } from '../../figure-context.ts'
import { figurePlace } from '../../figure-place.ts'
import type { EntryRule } from '../../rule.ts'

/** Words that make a percentage a comparison, which may exceed the whole. */
const comparison =
  /\b(grow\w*|grew|increas\w*|rise|rose|more|faster|higher|larger|gain\w*|over|above|improv\w*|times|bigger|up|jump\w*|surge\w*|of (normal|baseline|usual|capacity|quota)|utili[sz]ation)\b/i

/** What can never exceed the whole, whatever else the sentence compares. */
const boundedBefore =
  /\b(availability|uptime|hit (?:rate|ratio)|success rate|error rate|reliability|durability)(?: \w+)? (?:of|is|was|were|at|reached|to|stood at|promises|promised)(?: about| around)? ?$/i
const boundedAfter =
  /^ ?(?:of (?:all |the |its |their |our )*(?:users|customers|requests|hosts|nodes|servers|pods|queries|regions|shards)\b(?! (?:before|of|than|in normal))|of (?:all |the |its |their )?\w+ (?:failed|succeeded|timed out|were (?:lost|dropped|rejected|refused|served)|saw|got|returned)\b|availability|uptime|hit rate|hit ratio)/i

export const percentageIsPossible = {
  code: 'percentage-is-possible',
  scope: 'entry',
  gate: 'honesty',
  severity: 'error',
  summary: 'A percentage lies between 0 and 100 unless it says growth.',
  *check(entry) {
    for (const found of entryFigures(entry)) {
      const { spot, figure } = found
      const { quantity } = figure
      if (quantity.kind !== 'scalar' || quantity.unit.dimension !== 'percent') continue
      if (quantity.value >= 0 && quantity.value <= 100) continue
      const { before, after } = figureContext(found)
      const isBounded =
        boundedBefore.test(before) || (boundedAfter.test(after) && !/ (?:to|by) $/.test(before))
      if (!isBounded && comparison.test(spot.text)) continue
      yield {
        at: spot.pointer,
        on: figurePlace(found),
        message: `“${figure.text}” is more than the whole.`,
        help: 'Say what it grew or compares with, or check the figure.',
      }
    }
  },
} satisfies EntryRule
