import { citationsOf } from '../../corpus/citations.ts'
import type { AnyEntry } from '../../corpus/entry.ts'
import { entryFigures } from '../../corpus/entry-evidence.ts'
import { incidentIntervals } from '../../corpus/incident-intervals.ts'
import { reviewsOf } from '../../corpus/reviews-of.ts'
import { secondReadingOf } from '../../corpus/second-readings-of.ts'
import { costModelOf } from '../../cost/cost-model-of.ts'
import { plain } from '../../diagram/views/lines.ts'
import { categories } from '../../schema/categories.ts'
import { isSecondHand } from '../../stats/second-hand.ts'
import { entryHead } from '../for-machines/linked-data.ts'
import { html, type Markup } from '../html.ts'
import { companyName, entryPath, folderPath, rootFrom } from '../links.ts'
import { citationList } from '../parts/citation-list.ts'
import { componentViews } from '../parts/component-views.ts'
import { contribute } from '../parts/contribute.ts'
import { costAgain } from '../parts/cost-again.ts'
import { layout } from '../parts/layout.ts'
import { otherForms } from '../parts/other-forms.ts'
import { picture } from '../parts/picture.ts'
import { related } from '../parts/related.ts'
import { reviewLine, reviewList } from '../parts/reviews.ts'
import { richText } from '../parts/rich-text.ts'
import { secondReadingLine, secondReadingText } from '../parts/second-reading.ts'
import { sectionHeading } from '../parts/section-heading.ts'
import { tour } from '../parts/tour.ts'
import { rolesOf, showValue, type ValueContext } from '../parts/value.ts'
import { walk, walkedParts } from '../parts/walk.ts'
import { whenPaged } from '../parts/when-paged.ts'
import type { SiteContext } from '../site-context.ts'

/** Shown elsewhere on the page, or by the pictures’ own text. */
const placed = new Set([
  'title',
  'summary',
  'as-of',
  'when-paged',
  'calculations',
  'related',
  'incidents',
  'technologies',
])

const none: ReadonlySet<string> = new Set()

/** The page of an entry: what to do first, the pictures, then everything else the entry holds. */
export function entryPage(entry: AnyEntry, site: SiteContext): string {
  const { corpus, picturesOf, flawed, prices, repository } = site
  const path = entryPath(entry.id)
  const root = rootFrom(path)
  const citations = citationsOf(entry)
  const context: ValueContext = {
    entry,
    citations,
    root,
    roles: rolesOf(entry),
    titleOf: (id) => {
      const found = corpus.entries.get(corpus.moved.get(id) ?? id)
      return found && plain(found.data.title)
    },
  }
  const pictures = picturesOf(entry.id)
  const [main, ...others] = pictures
  const data = entry.data as Readonly<Record<string, unknown>>
  const walked = entry.kind === 'debugging-guide' ? walkedParts : none
  const tree = entry.kind === 'debugging-guide' && main?.diagram.kind === 'tree' ? main.diagram : undefined
  const sections = Object.entries(data).filter(
    ([key, value]) => !placed.has(key) && !walked.has(key) && value !== undefined,
  )
  const reviews = reviewsOf(entry, corpus)
  const second = secondReadingOf(entry, corpus)
  const trail = trailOf(entry.id)
  const costs = costModelOf(entry, prices)
  const body = html`<article class="entry">
<h1>${plain(entry.data.title)}</h1>
<p class="facts"><span class="as-of">As of ${entry.data['as-of']}</span> · ${evidenceLine(entry)}, ${secondReadingLine(second)} · ${reviewLine(reviews)}${isSecondHand(entry, corpus) ? html` · <b class="second-hand">second-hand: rests on retellings</b>` : null}${
    flawed.has(entry.id) ? html` · <b class="flawed">has open findings</b>` : null
  }</p>
${tour(entry, corpus, root, 'Tour')}
${intervals(entry)}<p class="lead">${richText(entry.data.summary, citations)}</p>
${whenPaged(entry.data['when-paged'], context)}
${entry.kind === 'debugging-guide' && tree ? walk(entry.data, tree, context) : null}
${main ? picture(main, true) : null}
${others.map((other) => picture(other, false))}
${sections.map(
  ([key, value]) =>
    html`<section id=${key} aria-labelledby=${`${key}-title`}><h2 id=${`${key}-title`}>${sectionHeading(key)}</h2>${showValue(value, [key], context)}</section>`,
)}
${componentViews(entry, corpus)}
${costs ? costAgain(entry.id, costs) : null}
${technologies(entry, context)}
${related(entry, corpus, context)}
${reviewList(reviews)}
${citationList(entry, citations, corpus, root, repository)}
${second ? html`<p id="second-reading">${secondReadingText(second)}${second.reading.note === undefined ? null : html` ${second.reading.note}`}</p>` : null}
${contribute(entry, repository)}
${otherForms(entry, pictures, root)}
${tour(entry, corpus, root, 'Tour, at the end')}
</article>`
  return layout(
    {
      path,
      title: `${plain(entry.data.title)} · The Production Atlas`,
      description: plain(entry.data.summary),
      trail,
      hasWalk: tree !== undefined,
      forMachines: entryHead(entry, trail, site),
    },
    body,
  )
}

function evidenceLine(entry: AnyEntry): Markup {
  const figures = entryFigures(entry)
  const computed = figures.filter(({ marks }) => marks.some(({ kind }) => kind === 'calculation')).length
  return html`<a href="#citations">${figures.length - computed} figures read, ${computed} computed</a>`
}

function intervals(entry: AnyEntry): Markup {
  if (entry.kind !== 'incident') return null
  const found = incidentIntervals(entry)
  if (found.length === 0) return null
  return html`<p class="intervals">${found.map(({ name, shown }) => html`<span>Time to ${name} <b>${shown}</b></span>`)} <small>computed from the timeline</small></p>`
}

function technologies(entry: AnyEntry, context: ValueContext): Markup {
  return html`<section id="technologies" aria-labelledby="technologies-title"><h2 id="technologies-title">Technologies</h2>${showValue(entry.data.technologies, ['technologies'], context)}</section>`
}

function trailOf(id: string) {
  const [folder = '', company] = id.split('/')
  const category = categories.find((each) => each.folder === folder)
  const trail = [{ name: category?.title ?? folder, path: folderPath(folder) }]
  return folder === 'systems' && company !== undefined
    ? [...trail, { name: companyName(company), path: folderPath(`systems/${company}`) }]
    : trail
}
