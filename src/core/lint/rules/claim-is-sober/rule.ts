import { entryFigures } from '../../../corpus/entry-evidence.ts'
import { sentencesOf } from '../../../evidence/sentences.ts'
import type { EntryRule } from '../../rule.ts'

/** Praise that no figure can bear out. */
const praise = [
  'blazing(?:ly)?[- ]fast',
  'lightning[- ]fast',
  'battle[- ](?:tested|hardened|proven)',
  'seamless(?:ly)?',
  'industry[- ]leading',
  'world[- ]class',
  'best[- ]in[- ]class',
  'cutting[- ]edge',
  'bleeding[- ]edge',
  'state[- ]of[- ]the[- ]art',
  'enterprise[- ]grade',
  'military[- ]grade',
  'rock[- ]solid',
  'bullet[- ]?proof',
  'unparalleled',
  'effortless(?:ly)?',
  'game[- ]chang(?:er|ing)',
  '(?:actual|real) (?:infrastructure investments?|operational (?:expenses|investments?))',
  'every (?:cost|figure|metric|number) reflects',
].join('|')

/** Assurances that a figure in the same sentence makes a statement: `low latency` alone helps nobody at 3 AM. */
const assurance = [
  '(?:ultra[- ])?low[- ]latency',
  'high[- ]throughput',
  'high(?:ly)?[- ](?:performant|performance)',
  '(?:highly|infinitely|massively|horizontally|linearly) scalable',
  'scalable architecture',
  'scales (?:seamlessly|effortlessly|infinitely|linearly|horizontally)',
  '(?:handles?|recovers?|degrades?|fails?) (?:\\w+ ){0,3}gracefully',
  'gracefully (?:handles?|recovers?|degrades?|fails?)',
  'highly (?:available|reliable|resilient)',
  'robust(?:ly|ness)?',
].join('|')

const claimPattern = `(?<![\\w-])(?:(${praise})|(${assurance}))(?![\\w-])`
const anyClaim = new RegExp(claimPattern, 'i')
const everyClaim = new RegExp(claimPattern, 'gi')
/** A denial is sober, and so is what somebody else is quoted with. */
const denied =
  /\b(?:not|no|never|nor|neither|without|hardly|less|isn’t|wasn’t|doesn’t|didn’t|cannot|failed to|instead of)\b[^,;.]{0,40}$/i
const quoted = /“[^”]*”|"[^"]*"|`[^`]*`/g

export const claimIsSober = {
  code: 'claim-is-sober',
  scope: 'entry',
  gate: 'honesty',
  severity: 'error',
  summary: 'No praise, and no assurance without a figure.',
  *check(entry) {
    for (const spot of entry.spots) {
      if (spot.role !== 'prose' && spot.role !== 'label') continue
      // Most texts hold none, and sentences cost more than words.
      if (!anyClaim.test(spot.text)) continue
      // `Called low latency; no figure.` is what an absence is for.
      const tellsAbsence = /^(?:unpublished|not-applicable)$/.test(String(spot.pointer.at(-1)))
      for (const { text, start } of sentencesOf(spot.text)) {
        const own = text.replace(quoted, (words) => ' '.repeat(words.length))
        for (const found of own.matchAll(everyClaim)) {
          const [words, isPraise] = found
          if (denied.test(own.slice(0, found.index))) continue
          const hasFigure = entryFigures(entry).some(
            ({ spot: other, figure }) =>
              other === spot && figure.start >= start && figure.end <= start + text.length,
          )
          if (isPraise === undefined && (hasFigure || tellsAbsence)) continue
          yield {
            at: spot.pointer,
            on: { words },
            message:
              isPraise === undefined
                ? `“${words}” promises, and no figure in the sentence says how much.`
                : `“${words}” is praise, which no source can bear out.`,
            help: 'Say what was measured, under which load, and what happens beyond it.',
          }
        }
      }
    }
  },
} satisfies EntryRule
