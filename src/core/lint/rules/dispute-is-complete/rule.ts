import { parseMarks, stripMarks } from '../../../evidence/marks.ts'
import type { EntryRule } from '../../rule.ts'
import { plainWords } from '../../wording/plain-words.ts'

/** What begins a reason, or is one: later over earlier, whole over part, measured over guessed. */
const reason =
  /\b(since|because|for|which|who|that|whose|as|so|but|while|until|where|if|agrees?|bears?|later|earlier|latest|newer|newest|older|final|preliminary|corrected|original|official|own|first[- ]hand|primary|dated|undated|measured|printed|computed|counted|named?|whole|full|complete|reviewed|audited|both)\b|;|:|\. \S/i

export const disputeIsComplete = {
  code: 'dispute-is-complete',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'A dispute marks what each side says, and gives the reason for the side it follows.',
  *check(entry) {
    for (const [index, { says, follows }] of (entry.data.disputed ?? []).entries()) {
      const sides = parseMarks(says).marks.reduce(
        (count, mark) => count + (mark.kind === 'source' ? mark.keys.length : 1),
        0,
      )
      if (sides < 2) {
        yield {
          at: ['disputed', index, 'says'],
          message:
            sides === 0 ? 'No side of the dispute has a mark.' : 'Only one side of the dispute has a mark.',
          help: 'Mark what each source says: `the post says two [@a]; the report says three [@b]`. What no source vouches for belongs in the source’s `note`.',
        }
      }
      const words = plainWords(follows)
      if (words.length >= 3 && reason.test(stripMarks(follows))) continue
      if (
        words.length === 2 &&
        /\b(later|latest|newer|final|corrected|original|official|measured)\b/i.test(follows)
      )
        continue
      yield {
        at: ['disputed', index, 'follows'],
        message: `“${follows}” does not say why.`,
        help: 'Name the side and the reason: the later report, the original over a retelling, the one that was measured; or both, each for what it counts.',
      }
    }
  },
} satisfies EntryRule
