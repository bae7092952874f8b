import { sourceUses } from '../../corpus/source-uses.ts'
import { html } from '../html.ts'
import { sourcePath } from '../links.ts'
import { layout } from '../parts/layout.ts'
import type { SiteContext } from '../site-context.ts'

/** Every source by its publisher, with what was read, how many figures were taken from it and how many entries lean on it. */
export function sourcesPage({ corpus }: SiteContext): string {
  const uses = sourceUses(corpus)
  const citing = (key: string): number => new Set(uses.get(key)?.map(({ entry }) => entry.id)).size
  const sources = [...corpus.sources.values()].toSorted((a, b) =>
    a.data.publisher + a.key < b.data.publisher + b.key ? -1 : 1,
  )
  const publishers = Map.groupBy(sources, ({ data }) => data.publisher)
  const body = html`<h1>Sources</h1><p>${sources.length} sources of ${publishers.size} publishers. Each page lists the figures taken from it, and where they are used.</p>
${[...publishers].map(
  ([publisher, own]) => html`<h2 class="publisher">${publisher}</h2>
<ul class="sources">${own.map(
    ({ key, data }) =>
      html`<li><a href=${`../${sourcePath(key)}`}>${data.title}</a> <small class=${`grade-${data.read.as}`}>${data.read.as}, ${counted(data.figures.length, 'figure', 'figures')}, ${counted(citing(key), 'entry', 'entries')}</small></li>`,
  )}</ul>`,
)}`
  return layout(
    {
      path: 'sources/index.html',
      title: 'Sources · The Production Atlas',
      description: 'Every source the atlas cites.',
      trail: [],
    },
    body,
  )
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
