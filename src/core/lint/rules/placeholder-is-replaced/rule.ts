import type { EntryRule } from '../../rule.ts'

/** How `atlas new` begins the texts it leaves to the author. */
const placeholder = /^(Write: |\w*\/?write[-_/](this|here)$|\[@write-this\]$)/

export const placeholderIsReplaced = {
  code: 'placeholder-is-replaced',
  scope: 'entry',
  gate: 'honesty',
  severity: 'error',
  summary: 'Nothing is left of the skeleton that `atlas new` wrote.',
  *check(entry) {
    for (const spot of entry.spots) {
      if (!placeholder.test(spot.text)) continue
      yield {
        at: spot.pointer,
        message: 'This text is still the skeleton’s.',
        help: 'Write it from a source, or say why there is none: `{ unpublished: … }`.',
      }
    }
  },
} satisfies EntryRule
