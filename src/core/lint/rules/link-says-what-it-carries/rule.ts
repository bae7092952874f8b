import type { EntryRule } from '../../rule.ts'
import { systemGraphOf } from '../../system-graph-of.ts'
import { saysOnly, wordSet } from '../../wording/says-only.ts'

/** What any link carries. */
const anything = wordSet(
  `anything bidirectional bytes call calls communicate communication connect connection content data etc event exchange
  flow info information input interact interaction internal item link message misc network operation output payload query
  request response result send several stuff sync talk thing traffic transfer transmit use various`,
)

export const linkSaysWhatItCarries = {
  code: 'link-says-what-it-carries',
  scope: 'entry',
  gate: 'new-hire',
  severity: 'error',
  summary: 'Every link says what flows over it, in words that would not fit any link.',
  *check(entry) {
    for (const [index, { carries }] of (systemGraphOf(entry)?.links ?? []).entries()) {
      if (!saysOnly(carries, anything)) continue
      yield {
        at: ['links', index, 'carries'],
        message: `“${carries}” could stand on any link.`,
        help: 'Say what flows: `SQL reads`, `push events`, `session lookups`, `binary log`.',
      }
    }
  },
} satisfies EntryRule
