import type { Publisher } from '../../browse/publishers.ts'
import { sourceUses } from '../../corpus/source-uses.ts'
import { html } from '../html.ts'
import { publisherPath, rootFrom, sourcePath, sourcesPath } from '../links.ts'
import { layout } from '../parts/layout.ts'
import type { SiteContext } from '../site-context.ts'

/** The sources of one publisher, with what was read of each, how many figures were taken from it and how many entries lean on it. */
export function publisherPage({ folder, name, sources }: Publisher, { corpus }: SiteContext): string {
  const path = publisherPath(folder)
  const root = rootFrom(path)
  const uses = sourceUses(corpus)
  const citing = (key: string): number => new Set(uses.get(key)?.map(({ entry }) => entry.id)).size
  const body = html`<h1>Sources: ${name}</h1>
<p>${counted(sources.length, 'source', 'sources')}. Each page lists the figures taken from it, and where they are used.</p>
<ul class="sources">${sources.map(
    ({ key, data }) =>
      html`<li><a href=${root + sourcePath(key)}>${data.title}</a> <small class=${`grade-${data.read.as}`}>${data.read.as}, ${counted(data.figures.length, 'figure', 'figures')}, ${counted(citing(key), 'entry', 'entries')}</small></li>`,
  )}</ul>`
  return layout(
    {
      path,
      title: `Sources of ${name} · The Production Atlas`,
      description: `${counted(sources.length, 'source', 'sources')} of ${name} that the atlas cites.`,
      trail: [{ name: 'Sources', path: sourcesPath }],
    },
    body,
  )
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
