import { categories } from '../../schema/categories.ts'
import type { Statistics } from '../../stats/statistics.ts'
import { html } from '../html.ts'
import { companyName, folderPath } from '../links.ts'
import { layout } from '../parts/layout.ts'

/** Coverage, evidence and gates, as `atlas stats --json` prints them. */
export function statisticsPage({ entries, evidence, gates, reviews, verification }: Statistics): string {
  const row = (name: unknown, value: unknown) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`
  const body = html`<h1>Statistics</h1>
<p>${entries.accepted} of ${entries.target} diagrams pass every check; ${entries.total} are in the atlas.</p>
<h2>Coverage</h2><table><thead><tr><th scope="col">Category</th><th scope="col">Accepted</th></tr></thead><tbody>${categories.map(
    ({ folder, title }) =>
      row(
        html`<a href=${folderPath(folder)}>${title}</a>`,
        `${entries.byCategory[folder]?.accepted ?? 0} of ${entries.byCategory[folder]?.target ?? 0}`,
      ),
  )}</tbody></table>
<h2>Systems</h2><table><thead><tr><th scope="col">Company</th><th scope="col">Views</th></tr></thead><tbody>${Object.entries(
    entries.systems,
  ).map(([company, { views, of }]) =>
    row(
      views > 0
        ? html`<a href=${folderPath(`systems/${company}`)}>${companyName(company)}</a>`
        : companyName(company),
      `${views} of ${of}`,
    ),
  )}</tbody></table>
<h2>Evidence</h2><table><tbody>
${row('Figures', evidence.figures)}${row('Read in a source', evidence.reported)}${row('Derived by a formula', evidence.computed)}${row('Modelled, with assumptions', evidence.modelled)}${row('Said to be unpublished', evidence.unpublished)}${row('Said not to apply', evidence.notApplicable)}
${row('Read in originals', evidence.byGrade.original)}${row('Read in word-for-word copies', evidence.byGrade.copy)}${row('Read in excerpts', evidence.byGrade.excerpt)}${row('Read in retellings', evidence.byGrade.retelling)}
${row('Sources', evidence.sources)}${row('Sources pinned to a commit', evidence.pinned)}${row('Entries that rest on retellings', entries.secondHand)}</tbody></table>
<h2>Gates</h2><table><thead><tr><th scope="col">Gate</th><th scope="col">Entries that pass</th></tr></thead><tbody>${Object.entries(gates).map(([gate, { passed, of }]) => row(gate, `${passed} of ${of}`))}</tbody></table>
<h2>Verified by machine</h2><p>${verification.figuresFound} of ${verification.figuresListed} listed figures were found when their source was last read again.</p>
<table><thead><tr><th scope="col">State</th><th scope="col">Sources</th></tr></thead><tbody>${Object.entries(verification.sources).map(([state, count]) => row(state, count))}</tbody></table>
<h2>Reviewed by people</h2><table><tbody>${row('Entries reviewed as they stand', reviews.reviewed)}${row('Entries edited since their review', reviews.stale)}${row('Entries not reviewed', reviews.none)}${row('Reviews', reviews.reviews)}</tbody></table>
<h2>Final test</h2><p>The five questions of the specification: the rules answer what a machine can, reviewers the rest; the two are counted apart.</p>
<table><tbody>${row('Passed by machine', `${entries.accepted} of ${entries.total}`)}${row('Passed by people', `${reviews.passedByPeople} of ${entries.total}`)}</tbody></table>`
  return layout(
    {
      path: 'statistics.html',
      title: 'Statistics · The Production Atlas',
      description: 'Coverage, evidence and gates.',
      trail: [],
    },
    body,
  )
}
