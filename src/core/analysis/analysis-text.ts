import { type IncidentAnalysis, timeNames } from './incident-analysis.ts'
import { nameWords, shareWords, timeWords } from './words.ts'

/** An analysis for a terminal, a block for each question. */
export function analysisText(analysis: IncidentAnalysis): string {
  const row = (name: string, value: string): string => `  ${nameWords(name).padEnd(32)} ${value}`
  const { years } = analysis
  const blocks = [
    [
      `${analysis.count} incidents of ${analysis.organisations} organisations${years === undefined ? '' : `, ${years.first} to ${years.last}`}. Shares with their 95 % intervals; times are medians.`,
    ],
    ['Causes', ...analysis.causes.map((each) => row(each.name, shareWords(each)))],
    ['Contributing causes', ...analysis.contributing.map((each) => row(each.name, shareWords(each)))],
    ['Triggers', ...analysis.triggers.map((each) => row(each.name, shareWords(each)))],
    [
      `Who noticed first (${analysis.detectionUnpublished} reports do not say)`,
      ...analysis.detection.map((each) => row(each.name, shareWords(each))),
    ],
    ['Shapes that come back', ...analysis.motifs.map((each) => row(each.name, shareWords(each)))],
    ['Time to', ...timeNames.map((name) => row(name, timeWords(analysis.times[name])))],
    [
      'What was tried, and what ended it',
      ...analysis.mitigations.map(({ kind, tried, ended, helped, noEffect, worsened, timeWhenEnded }) =>
        row(
          kind,
          `tried ${tried}: ended ${ended.count}, helped ${helped}, no effect ${noEffect}, worsened ${worsened}${timeWhenEnded ? `; mitigated after ${timeWords(timeWhenEnded)}` : ''}`,
        ),
      ),
    ],
    ['What would have prevented it', ...analysis.preventions.map((each) => row(each.name, shareWords(each)))],
    [
      'The same cause again within one organisation',
      ...analysis.repeats.map(({ organisation, cause, ids }) =>
        row(`${organisation}: ${cause}`, ids.join(', ')),
      ),
    ],
  ]
  return `${blocks
    .filter((block, index) => index === 0 || block.length > 1)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}
