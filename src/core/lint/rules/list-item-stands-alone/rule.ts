import type { EntryRule } from '../../rule.ts'

/** Words that go on with a sentence: nothing that stands alone begins with one of them. */
const continues = /^(?:and|but|or|so|which|who|whose|with|without|of)\s/

export const listItemStandsAlone = {
  code: 'list-item-stands-alone',
  scope: 'entry',
  gate: 'honesty',
  severity: 'error',
  summary: 'An item of a list says something by itself: no comma has cut it off the item before.',
  *check(entry) {
    for (const { pointer, text } of entry.spots) {
      const place = pointer.at(-1)
      if (typeof place !== 'number' || place === 0 || !continues.test(text)) continue
      yield {
        at: pointer,
        message: `“${text}” goes on with the item before it.`,
        help: 'YAML ends an item of `[a, b]` at each comma: put what belongs together in quotes, `["a, b"]`.',
      }
    }
  },
} satisfies EntryRule
