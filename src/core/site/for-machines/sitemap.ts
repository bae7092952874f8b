import type { SiteContext } from '../site-context.ts'
import type { SiteFile } from '../site-files.ts'

/** As many as one map may list. */
const most = 50_000

/** The files of a site as they are, and behind them `sitemap.xml`, where the site’s address is known: its pages, and when they changed. */
export function* withSitemap(
  files: Iterable<SiteFile>,
  { corpus, history, siteUrl }: SiteContext,
): Iterable<SiteFile> {
  const pages: string[] = []
  for (const file of files) {
    yield file
    if (isForReaders(file.path) && !corpus.moved.has(idOf(file.path))) pages.push(file.path)
  }
  if (siteUrl === undefined) return
  const urls = pages.map((path) => {
    const day = history?.entries.get(idOf(path))?.changed.slice(0, 10)
    return `<url><loc>${escaped(siteUrl + path)}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`
  })
  yield* mapsOf(urls, siteUrl)
}

const isForReaders = (path: string): boolean =>
  path.endsWith('.html') && !path.endsWith('.embed.html') && path !== 'offline.html'

const idOf = (path: string): string => path.replace(/\.html$/, '')

/** One map, or where there are too many pages for one an index of several. */
function mapsOf(urls: readonly string[], siteUrl: string): readonly SiteFile[] {
  if (urls.length <= most) return [{ path: 'sitemap.xml', content: document('urlset', urls) }]
  const parts = Array.from({ length: Math.ceil(urls.length / most) }, (_, part) => ({
    path: `sitemap-${part + 1}.xml`,
    content: document('urlset', urls.slice(part * most, (part + 1) * most)),
  }))
  const list = parts.map(({ path }) => `<sitemap><loc>${escaped(siteUrl + path)}</loc></sitemap>`)
  return [...parts, { path: 'sitemap.xml', content: document('sitemapindex', list) }]
}

const document = (name: string, items: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('\n')}\n</${name}>\n`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
