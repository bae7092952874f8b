import type { SiteFile } from '../site-files.ts'

const most = 50_000

/**
 * `sitemap.xml` of these pages, relative to the root; over 50,000 of them, which is as many as one may list, an index of several.
 * `changedOn` gives the day a page changed, where that is known.
 */
export function* sitemap(
  pages: readonly string[],
  siteUrl: string,
  changedOn: (path: string) => string | undefined,
): Iterable<SiteFile> {
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, part) =>
    pages.slice(part * most, (part + 1) * most),
  )
  const [only, ...others] = parts
  if (only && others.length === 0) {
    yield { path: 'sitemap.xml', content: urlSet(only, siteUrl, changedOn) }
    return
  }
  for (const [index, part] of parts.entries())
    yield { path: `sitemap-${index + 1}.xml`, content: urlSet(part, siteUrl, changedOn) }
  const list = parts.map((_, index) => `<sitemap><loc>${escaped(siteUrl)}sitemap-${index + 1}.xml</loc></sitemap>`)
  yield {
    path: 'sitemap.xml',
    content: `${head}<sitemapindex xmlns="${namespace}">\n${list.join('\n')}\n</sitemapindex>\n`,
  }
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function urlSet(
  pages: readonly string[],
  siteUrl: string,
  changedOn: (path: string) => string | undefined,
): string {
  const urls = pages.map((path) => {
    const day = changedOn(path)
    return `<url><loc>${escaped(siteUrl + path)}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`
  })
  return `${head}<urlset xmlns="${namespace}">\n${urls.join('\n')}\n</urlset>\n`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
