import { parseListing } from '../../../evidence/listing.ts'
import { printedFigures } from '../../../evidence/printed-figures.ts'
import { showFigure } from '../../../evidence/show-figure.ts'
import type { SourceRule } from '../../rule.ts'

/** An amount in letters, which a reader and a machine can find as it stands. */
const inLetters =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|billions?|half|halves|thirds?|quarters?|once|twice|double[ds]?|triple[ds]?|couple|zero|an? (second|minute|hour|day|week|month|year))\b/i

export const figureListIsPlain = {
  code: 'figure-list-is-plain',
  scope: 'source',
  gate: 'evidence',
  severity: 'error',
  summary: 'A listed figure is one, stands there once, and can be told from any other on the page.',
  *check(source) {
    const seen = new Map<string, string>()
    for (const [index, listed] of source.data.figures.entries()) {
      const at = ['figures', index]
      const { printed } = parseListing(listed)
      if (printedFigures(listed).length === 0 && !/\d/.test(printed) && !inLetters.test(printed)) {
        yield {
          at,
          message: `“${listed}” holds no figure.`,
          help: 'List the amount as the source prints it; what it says in words needs no listing.',
        }
        continue
      }
      if (/^\d$/.test(printed.trim())) {
        yield {
          at,
          message: `“${listed}” stands on any page.`,
          help: 'Add the words beside it, as printed, that tell it apart: `default quorum queue size is 3`.',
        }
      }
      const spelling = spellingOf(listed)
      const first = seen.get(spelling)
      if (first === undefined) seen.set(spelling, listed)
      else {
        yield {
          at,
          message: first === listed ? `“${listed}” is listed twice.` : `“${listed}” is “${first}” once more.`,
          help: 'Keep one of them; other spellings are found by themselves.',
        }
      }
    }
  },
} satisfies SourceRule

/** A line with each figure in its one normal spelling: `30s` and `30 seconds` are one line, `3 racks` and `3 hosts` two. */
function spellingOf(listed: string): string {
  let spelled = ''
  let at = 0
  for (const figure of printedFigures(listed)) {
    spelled += `${listed.slice(at, figure.start)}${showFigure(figure)}`
    at = figure.end
  }
  return (spelled + listed.slice(at)).toLowerCase().replace(/\s+/g, ' ').trim()
}
