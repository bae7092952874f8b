import { shareOf } from '../../analysis/share.ts'
import { categories } from '../../schema/categories.ts'
import type { Statistics } from '../../stats/statistics.ts'
import { html, type Markup } from '../html.ts'
import { companyName, folderPath, sourcesPath } from '../links.ts'
import type { Readings } from '../numbers/readings.ts'
import type { SuccessMetric } from '../numbers/success-metrics.ts'
import { layout } from '../parts/layout.ts'
import { picture } from '../parts/picture.ts'
import type { Picture } from '../site-context.ts'

export interface Numbers {
  readonly statistics: Statistics
  readonly readings: Readings | undefined
  readonly metrics: readonly SuccessMetric[]
  /** The charts of `statisticsCharts`, where they were drawn. */
  readonly charts: readonly Picture[]
}

/** Coverage, evidence, freshness and gates, as the data hold them; what is not measured says so. */
export function statisticsPage({ statistics, readings, metrics, charts }: Numbers): string {
  const { entries, evidence, gates, secondReadings, reviews, verification } = statistics
  const chart = (id: string): Markup => {
    const found = charts.find(({ diagram }) => diagram.id === id)
    return found ? picture(found, false) : null
  }
  const body = html`<h1>Numbers</h1>
<p class="lead">${entries.accepted} of ${entries.target} diagrams pass every check; ${entries.total} are in the atlas. Everything here is counted from its data when the site is built.</p>
<h2>Success, as the specification measures it</h2>${metricTable(metrics)}
<h2>Coverage</h2>${chart('coverage')}${table(
    ['Category', 'Accepted'],
    categories.map(({ folder, title }) => [
      html`<a href=${folderPath(folder)}>${title}</a>`,
      `${entries.byCategory[folder]?.accepted ?? 0} of ${entries.byCategory[folder]?.target ?? 0}`,
    ]),
  )}
<h2>Systems</h2>${systems(statistics)}
<h2>Evidence</h2>${chart('grades')}${table(
    ['Figures', 'How many'],
    [
      ['All', evidence.figures],
      ['Read in a source', evidence.reported],
      ['Derived by a formula', evidence.computed],
      ['Modelled, with assumptions', evidence.modelled],
      ['Read in originals', evidence.byGrade.original],
      ['Read in word-for-word copies', evidence.byGrade.copy],
      ['Read in excerpts', evidence.byGrade.excerpt],
      ['Read in retellings', evidence.byGrade.retelling],
      ['Said to be unpublished', evidence.unpublished],
      ['Said not to apply', evidence.notApplicable],
      [html`<a href=${sourcesPath}>Sources</a>`, evidence.sources],
      ['Sources pinned to a commit', evidence.pinned],
      ['Entries that rest on retellings', entries.secondHand],
    ],
  )}
<h2>Freshness</h2>${
    readings === undefined
      ? html`<p>No source was read.</p>`
      : html`<p>Half of the ${readings.sources} sources were read on ${readings.median} or before; the oldest reading is of ${readings.oldest}, the newest of ${readings.newest}.</p>${chart('freshness')}`
  }
<h2>Gates</h2>${table(
    ['Gate', 'Entries that pass'],
    Object.entries(gates).map(([gate, { passed, of }]) => [gate, `${passed} of ${of}`]),
  )}
<h2>Verified by machine</h2><p>${verification.figuresFound} of ${verification.figuresListed} listed figures were found when their source was last read again.</p>
${table(['State', 'Sources'], Object.entries(verification.sources))}
<h2>Read a second time</h2><p>Somebody who did not write an entry opened its sources again and held ${secondReadings.figures} figures against them; ${secondReadings.unopened} more rested on sources out of reach. ${correctedText(secondReadings)}</p>${table(
    ['State', 'Entries'],
    [
      ['Read again as they stand', secondReadings.current],
      ['Edited since', secondReadings.stale],
      ['Not read again', secondReadings.none],
    ],
  )}
<h2>Reviewed by people</h2>${table(
    ['State', 'Entries'],
    [
      ['Reviewed as they stand', reviews.reviewed],
      ['Edited since their review', reviews.stale],
      ['Not reviewed', reviews.none],
    ],
  )}
<h2>Final test</h2><p>The five questions of the specification: the rules answer what a machine can, reviewers the rest; the two are counted apart.</p>
${table(
  ['Passed', 'Entries'],
  [
    ['By machine', `${entries.accepted} of ${entries.total}`],
    ['By people', `${reviews.passedByPeople} of ${entries.total}`],
  ],
)}
<p>The same as data: <a href="api/v1/statistics.json">statistics.json</a>, or <code>atlas stats --json</code>.</p>`
  return layout(
    {
      path: 'statistics.html',
      title: 'Numbers · The Production Atlas',
      description: 'Coverage, evidence, freshness and gates, as measured.',
      trail: [],
    },
    body,
  )
}

function correctedText({ figures, unopened, corrected }: Statistics['secondReadings']): string {
  if (figures + unopened === 0) return ''
  const { share, low, high } = shareOf('corrected', corrected, figures + unopened)
  const percent = (part: number): string => (100 * part).toFixed(1)
  return `${corrected} had to be corrected: ${percent(share)} %, or between ${percent(low)} % and ${percent(high)} % if what was read is a fair sample.`
}

function systems({ entries }: Statistics): Markup {
  const all = Object.entries(entries.systems)
  const begun = all.filter(([, { views }]) => views > 0)
  const others = all.filter(([, { views }]) => views === 0).map(([company]) => companyName(company))
  return html`${table(
    ['Company', 'Views'],
    begun.map(([company, { views, of }]) => [
      html`<a href=${folderPath(`systems/${company}`)}>${companyName(company)}</a>`,
      `${views} of ${of}`,
    ]),
  )}${others.length === 0 ? null : html`<p>Not yet begun: ${others.join(', ')}.</p>`}`
}

function metricTable(metrics: readonly SuccessMetric[]): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Success metrics"><table class="metrics"><thead><tr><th scope="col">Metric</th><th scope="col">Wanted</th><th scope="col">Measured</th><th scope="col">How</th></tr></thead><tbody>${metrics.map(
    ({ group, name, target, measured, how }) =>
      html`<tr><th scope="row">${name} <small>${group}</small></th><td data-label="Wanted">${target}</td><td data-label="Measured">${measured === undefined ? html`<span class="absent">not measured</span>` : html`<b>${measured}</b>`}</td><td data-label="How">${how}</td></tr>`,
  )}</tbody></table></div>`
}

function table(
  [first, second]: readonly [string, string],
  rows: readonly (readonly [Markup, Markup])[],
): Markup {
  return html`<table><thead><tr><th scope="col">${first}</th><th scope="col">${second}</th></tr></thead><tbody>${rows.map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
  )}</tbody></table>`
}
