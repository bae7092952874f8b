import type { AnyEntry } from '../../corpus/entry.ts'
import { plain } from '../../diagram/views/lines.ts'
import { html, toHtml } from '../html.ts'
import { entryPath } from '../links.ts'
import type { Picture, SiteContext } from '../site-context.ts'

/** Where a diagram stands alone, relative to the site’s root. */
export const embedPath = (id: string, diagram: string): string => `${id}.${diagram}.embed.html`

const style = `:root{color-scheme:light dark;--paper:#fff;--ink:#17202a;--soft:#465464;--accent:#0b5cad}
@media (prefers-color-scheme:dark){:root{--paper:#0f151c;--ink:#e9eef3;--soft:#b3bfcb;--accent:#7cb8ff}}
body{margin:0;padding:8px 12px;background:var(--paper);color:var(--ink);font:14px/1.5 Arial,"Liberation Sans",Helvetica,sans-serif}
figure{margin:0}img{display:block;width:100%;max-width:1000px;height:auto;margin:0 auto}
figcaption{padding:6px 0;color:var(--soft);line-height:1.8}a{color:var(--accent)}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}`

/** One picture in a page of its own, to be framed by others: it follows the reader’s theme and leads back to its entry. */
export function embedPage(
  entry: AnyEntry,
  { diagram, wide, narrow }: Picture,
  { siteUrl }: SiteContext,
): string {
  const name = entry.id.slice(entry.id.lastIndexOf('/') + 1)
  const page = `${name}.html#diagram-${diagram.id}`
  const large = sizeOf(wide)
  const small = sizeOf(narrow)
  const markup = html`<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="robots" content="noindex" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'" />
<title>${diagram.title} · The Production Atlas</title>
<link rel="canonical" href=${siteUrl === undefined ? `${name}.html` : siteUrl + entryPath(entry.id)} />
<style dangerouslySetInnerHTML=${{ __html: style }}></style>
</head>
<body>
<main><h1 style="position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden">${plain(entry.data.title)}</h1>
<figure>
<picture><source media="(max-width: 699px)" srcset=${`${name}.${diagram.id}.narrow.svg`} width=${small.width} height=${small.height} /><img src=${`${name}.${diagram.id}.svg`} alt=${`${diagram.title}. ${diagram.description}`} width=${large.width} height=${large.height} /></picture>
<figcaption><a href=${page} target="_blank" rel="noopener">${plain(entry.data.title)}</a>, as of ${entry.data['as-of']}, with every figure’s source. The Production Atlas, <a href="https://creativecommons.org/licenses/by/4.0/" target="_blank" rel="noopener">CC BY 4.0</a></figcaption>
</figure></main>
</body>
</html>`
  return `<!doctype html>\n${toHtml(markup)}\n`
}

/** The room is kept while the picture comes. */
function sizeOf(svg: string): { readonly width?: string | undefined; readonly height?: string | undefined } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return { width, height }
}
