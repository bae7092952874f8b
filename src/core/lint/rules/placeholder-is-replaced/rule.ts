import type { EntryRule } from '../../rule.ts'

/** How `atlas new` begins the texts it leaves to the author. */
const placeholder = /^(Write: |\w*\/?write[-_/](this|here)$|\[@write-this\]$)/

/** What an author leaves for later; in capitals, so that a queue named `todo` is not meant. */
const leftForLater = /(?<![\w`])(?:TODO|TBD|TBC|FIXME|XXX)(?![\w`])|\blorem ipsum\b/

export const placeholderIsReplaced = {
  code: 'placeholder-is-replaced',
  scope: 'entry',
  gate: 'honesty',
  severity: 'error',
  summary: 'Nothing is left of the skeleton that `atlas new` wrote.',
  *check(entry) {
    for (const spot of entry.spots) {
      const later = spot.role === 'prose' || spot.role === 'label' ? leftForLater.exec(spot.text) : null
      if (!placeholder.test(spot.text) && !later) continue
      yield {
        at: spot.pointer,
        message: later ? `“${later[0]}” leaves this text for later.` : 'This text is still the skeleton’s.',
        help: 'Write it from a source, or say why there is none: `{ unpublished: … }`.',
      }
    }
  },
} satisfies EntryRule
