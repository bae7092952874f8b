import { analyseIncidents, type IncidentAnalysis, timeNames } from '../../analysis/incident-analysis.ts'
import { incidentRecord } from '../../analysis/incident-record.ts'
import { shareOf } from '../../analysis/share.ts'
import { type Tested, testSpecifiedShares } from '../../analysis/specified-shares.ts'
import { nameWords, shareWords, timeWords } from '../../analysis/words.ts'
import { facetPath } from '../../browse/facet.ts'
import { plain } from '../../diagram/views/lines.ts'
import { html, type Markup } from '../html.ts'
import { entryPath, folderPath } from '../links.ts'
import { layout } from '../parts/layout.ts'
import { shareTable } from '../parts/share-table.ts'
import type { SiteContext } from '../site-context.ts'

export const incidentAnalysisPath = 'incident-analysis.html'

/** What the incidents of the atlas show together, how sure that is, and how it was found. */
export function incidentAnalysisPage({ corpus }: SiteContext): string {
  const entries = [...corpus.entries.values()].flatMap((entry) => (entry.kind === 'incident' ? [entry] : []))
  const analysis = analyseIncidents(entries.map(incidentRecord))
  const titleOf = (id: string): string => plain(corpus.entries.get(id)?.data.title ?? id)
  const tested = testSpecifiedShares(analysis.causes, analysis.count, (name) =>
    shareOf(name, 0, analysis.count),
  )
  const body = html`<h1>What the incidents teach together</h1>
<p class="lead">${analysis.count} incidents of ${analysis.organisations} organisations${analysis.years ? `, ${analysis.years.first} to ${analysis.years.last}` : ''}, each cited minute by minute in its own entry. They were chosen because they teach, not drawn at random: read the shares as what this collection holds, not as what happens in the world.</p>
<h2>How long it takes</h2><table><thead><tr><th scope="col">Time to</th><th scope="col">Median (of how many; 95 % interval)</th></tr></thead><tbody>${timeNames.map((name) => html`<tr><th scope="row">${name}</th><td>${timeWords(analysis.times[name])}</td></tr>`)}</tbody></table>
<h2>Shapes that come back</h2>${shareTable('Incidents that show the shape', analysis.motifs, (name) => facetPath('motif', name))}
<h2>What was tried</h2>${mitigations(analysis)}
<h2>What would have prevented it, or kept it small</h2>${shareTable('Incidents after which it was changed or promised', analysis.preventions)}
<h2>Causes</h2>${shareTable('Class of the root cause', analysis.causes, (name) => facetPath('cause', name))}
${shareTable('What else had to be so', analysis.contributing)}
<h2>The shares that were expected</h2><p>Before there was data, the atlas’s own specification expected certain shares of causes. Held against this collection:</p>${expected(tested)}
<h2>What set it off</h2>${shareTable('Kind of trigger', analysis.triggers)}
<h2>Who noticed first</h2><p>${analysis.detectionUnpublished} of ${analysis.count} reports do not say. Of the others:</p>${shareTable('Noticed by', analysis.detection)}
${analysis.repeats.length === 0 ? null : html`<h2>The same cause again</h2><ul>${analysis.repeats.map(({ organisation, cause, ids }) => html`<li>${organisation}, ${nameWords(cause)}: ${ids.map((id, index) => html`${index === 0 ? '' : '; '}<a href=${entryPath(id)}>${titleOf(id)}</a>`)}</li>`)}</ul>`}
<h2 id="method">How this was found</h2>${method()}`
  return layout(
    {
      path: incidentAnalysisPath,
      title: 'What the incidents teach together · The Production Atlas',
      description:
        'Causes, times, recurring shapes and what ended them, over all incidents of the atlas, with counts and intervals.',
      trail: [{ name: 'Incident anatomies', path: folderPath('incidents') }],
    },
    body,
  )
}

function mitigations({ mitigations: all }: IncidentAnalysis): Markup {
  return html`<div class="scroll"><table><thead><tr><th scope="col">Action</th><th scope="col">Tried</th><th scope="col">Ended it</th><th scope="col">Helped</th><th scope="col">No effect</th><th scope="col">Made it worse</th><th scope="col">Time to mitigate where it ended it</th></tr></thead><tbody>${all.map(
    ({ kind, tried, ended, helped, noEffect, worsened, timeWhenEnded }) =>
      html`<tr><th scope="row">${nameWords(kind)}</th><td data-label="Tried">${tried}</td><td data-label="Ended it">${ended.count}</td><td data-label="Helped">${helped}</td><td data-label="No effect">${noEffect}</td><td data-label="Made it worse">${worsened}</td><td data-label="Time to mitigate">${timeWhenEnded === undefined ? '–' : timeWords(timeWhenEnded)}</td></tr>`,
  )}</tbody></table></div>`
}

function expected(tested: readonly Tested[]): Markup {
  return html`<div class="scroll"><table><thead><tr><th scope="col">Cause</th><th scope="col">Expected</th><th scope="col">Found</th><th scope="col"></th></tr></thead><tbody>${tested.map(
    ({ cause, specified, found, agrees }) =>
      html`<tr><th scope="row">${cause}</th><td data-label="Expected">${Math.round(specified * 100)} %</td><td data-label="Found">${shareWords(found)}</td><td>${agrees ? 'inside the interval' : 'outside the interval'}</td></tr>`,
  )}</tbody></table></div>`
}

const method =
  (): Markup => html`<p>Every row comes from fields that each entry states and cites: the class of its root cause, the kind of trigger, of each response and of each prevention, and the moments <i>started</i>, <i>detected</i>, <i>engaged</i>, <i>mitigated</i> and <i>recovered</i> of its timeline. Classes are judgements of the entry’s author after the report, and the entry shows what they rest on. Where a report is silent the incident is left out of that row, and the count says so.</p>
<p>Intervals of shares are Wilson’s, 95 %. Times are medians, never means, with the middle 95 % of 2,000 bootstrap samples as interval; below five durations none is given. Incidents are too few and too unlike for trends: none is drawn.</p>
<p>Why no mean time to recover: Štěpán Davidovič’s <a href="https://sre.google/resources/practices-and-processes/incident-metrics-in-sre/" rel="noreferrer">Incident Metrics in SRE</a> shows by simulation that such means are poorly suited for decisions and for trends, and the <a href="https://www.thevoid.community/report" rel="noreferrer">VOID</a>, after reading nearly 10,000 incidents, holds that durations say little about an incident and that their averages mislead.</p>
<p>The bias of this collection: only incidents whose organisation published a report, mostly large providers of infrastructure, mostly in English; long and famous ones are more likely to be written up; and what a report leaves out, we cannot count.</p>
<p>The same numbers: <code>atlas analyze incidents</code>, with <code>--by cause</code>, <code>organisation</code>, <code>year</code> or <code>trigger</code>, and <code>--json</code>.</p>`
