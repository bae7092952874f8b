import { datasetHead } from '../for-machines/linked-data.ts'
import { html } from '../html.ts'
import { layout } from '../parts/layout.ts'
import type { SiteContext } from '../site-context.ts'

/** What programs and other sites can take from the atlas, and under which terms. */
export function machinesPage(context: SiteContext): string {
  const { corpus, siteUrl, history } = context
  const example = corpus.entries.has('incidents/github-2018-10-21')
    ? 'incidents/github-2018-10-21'
    : (corpus.entries.keys().next().value ?? 'incidents/example')
  const link = (path: string, words: string) => html`<a href=${path}><code>${words}</code></a>`
  const body = html`<h1>For machines</h1>
<p class="lead">Everything here is also data: static files, no key, no limit, CC BY 4.0. An address that was published once stays, or redirects.</p>
<h2>The API</h2>
<p>Begin at ${link('api/v1/index.json', 'api/v1/index.json')}. The whole of it is described in ${link('api/v1/openapi.json', 'api/v1/openapi.json')} (OpenAPI 3.1), each shape as JSON Schema beside it. Shapes of a version only grow.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Documents of the API"><table><thead><tr><th scope="col">Document</th><th scope="col">Holds</th></tr></thead><tbody>
<tr><td data-label="Document">${link('api/v1/entries.json', 'entries.json')}</td><td data-label="Holds">Every entry in a few lines.</td></tr>
<tr><td data-label="Document">${link(`api/v1/entries/${example}.json`, 'entries/<id>.json')}</td><td data-label="Holds">One entry: its data, diagrams, citations, what is related to it and why.</td></tr>
<tr><td data-label="Document">${link('api/v1/sources.json', 'sources.json')}, <code>sources/${'<publisher>'}.json</code></td><td data-label="Holds">Every source, the figures read in it, and each place that uses them.</td></tr>
<tr><td data-label="Document">${link('api/v1/technologies.json', 'technologies.json')}</td><td data-label="Holds">Every technology, its versions and the entries that name it.</td></tr>
<tr><td data-label="Document">${link('api/v1/statistics.json', 'statistics.json')}</td><td data-label="Holds">What the atlas holds, counted.</td></tr>
<tr><td data-label="Document">${link('api/v1/redirects.json', 'redirects.json')}</td><td data-label="Holds">Entries that moved: the old id and the new.</td></tr>
</tbody></table></div>
<h2>Each entry in other forms</h2>
<p>Replace <code>.html</code> in an entry’s address by <code>.md</code> (${link(`${example}.md`, 'an example')}: Markdown with the diagrams as Mermaid and every figure’s source as a footnote) or <code>.json</code>; each diagram is there as <code>${'.<diagram>.mmd'}</code>, <code>.svg</code> and, for a phone, <code>.narrow.svg</code>. A list for language models is ${link('llms.txt', 'llms.txt')}.</p>
<h2>A diagram in your own page</h2>
<p>Frame <code>${`${siteUrl ?? ''}<id>.<diagram>.embed.html`}</code>: the picture alone, in the reader’s theme, with a link back.${siteUrl === undefined ? null : html` Each entry’s page names its oEmbed document, so tools that know oEmbed need the page’s address alone.`}</p>
<h2>Feeds</h2>
<ul><li><a href="feeds/changed.atom">What changed</a></li>${history ? html`<li><a href="feeds/new.atom">New entries</a></li><li><a href="feeds/corrected.atom">Corrections</a>: published figures that another one of the same source replaced</li>` : null}</ul>`
  return layout(
    {
      path: 'for-machines.html',
      title: 'For machines · The Production Atlas',
      description: 'The atlas as JSON, Markdown, Mermaid, SVG, feeds and frames.',
      trail: [],
      forMachines: datasetHead(context, 'for-machines.html'),
    },
    body,
  )
}
