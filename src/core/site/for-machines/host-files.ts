import { redirectsOf } from '../../corpus/redirects.ts'
import type { SiteContext } from '../site-context.ts'
import type { SiteFile } from '../site-files.ts'

/** The endings under which an entry is published; the empty one is for hosts that leave `.html` off. */
const endings = ['', '.html', '.json', '.md']

/** What crawlers and static hosts read: who may crawl, where moved entries are, what may be framed and fetched from elsewhere. */
export const hostFiles = (context: SiteContext): readonly SiteFile[] => [
  { path: 'robots.txt', content: robots(context) },
  { path: '_redirects', content: redirects(context) },
  { path: '_headers', content: headers },
]

const robots = ({ siteUrl }: SiteContext): string =>
  `User-agent: *\nAllow: /\n${siteUrl === undefined ? '' : `\nSitemap: ${siteUrl}sitemap.xml\n`}`

/** Permanent redirects, as Netlify and Cloudflare Pages read them; on other hosts the old page itself sends readers on. */
const redirects = ({ corpus }: SiteContext): string =>
  [...redirectsOf(corpus)]
    .flatMap(([from, to]) => [
      ...endings.map((ending) => `/${from}${ending} /${to}${ending} 301\n`),
      `/api/v1/entries/${from}.json /api/v1/entries/${to}.json 301\n`,
    ])
    .join('')

/** A page’s own policy cannot say who may frame it; a header can. */
const headers = `/*
  X-Content-Type-Options: nosniff
/api/*
  Access-Control-Allow-Origin: *
/feeds/*
  Access-Control-Allow-Origin: *
/*.json
  Access-Control-Allow-Origin: *
/*.svg
  Access-Control-Allow-Origin: *
/*.embed.html
  Content-Security-Policy: frame-ancestors *
`
