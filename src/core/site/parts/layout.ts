import { html, type Markup, toHtml } from '../html.ts'
import { browsePath, folderPath, rootFrom } from '../links.ts'

export interface PageHead {
  /** Relative to the site’s root. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** Links above the title, outermost first. */
  readonly trail: readonly { readonly name: string; readonly path: string }[]
  /** The page’s own box takes the place of the small one at its head. */
  readonly hasOwnSearch?: true
  /** The page shows one step of a list, which a link may name. */
  readonly hasWalk?: boolean
  /** What stands in the page’s head for programs alone. */
  readonly forMachines?: Markup
}

/** A whole page. Nothing in it comes from another host. */
export function layout(
  { path, title, description, trail, hasOwnSearch, hasWalk, forMachines }: PageHead,
  body: Markup,
): string {
  const root = rootFrom(path)
  const page = html`<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'" />
<title>${title}</title>
<meta name="description" content=${description} />
<meta name="theme-color" content="#0b2a4a" />
<link rel="icon" type="image/svg+xml" href=${`${root}assets/icon.svg`} />
<link rel="manifest" href=${`${root}assets/atlas.webmanifest`} />
<link rel="stylesheet" href=${`${root}assets/atlas.css`} />
<link rel="alternate" type="application/atom+xml" title="The Production Atlas: what changed" href=${`${root}feeds/changed.atom`} />${forMachines}${
    hasWalk
      ? html`
<script src=${`${root}assets/arriving.js`}></script>`
      : null
  }
<script src=${`${root}assets/atlas.js`} defer data-root=${root}></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="site"><a class="brand" href=${`${root}index.html`}>The Production Atlas</a>
${hasOwnSearch ? null : searchBox(root)}
<nav aria-label="Site"><a href=${root + folderPath('incidents')}>Incidents</a> <a href=${root + folderPath('debugging-guides')}>Guides</a> <a href=${root + folderPath('systems')}>Systems</a> <a href=${root + browsePath}>Browse</a> <a href=${`${root}errors.html`}>Errors</a> <a href=${`${root}statistics.html`}>Numbers</a></nav></header>
${trail.length === 0 ? null : html`<nav class="trail" aria-label="Where you are">${trail.map(({ name, path: to }) => html`<a href=${root + to}>${name}</a> › `)}</nav>`}
<main id="main">${body}</main>
<footer class="site"><p>Every figure was read in a named source or computed by a formula you can see. Data <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, code MIT. <a href=${`${root}glossary.html`}>Glossary</a> · <a href=${`${root}offline.html`}>Read it without a network</a> · <a href=${`${root}for-machines.html`}>Data, feeds and API</a></p></footer>
</body>
</html>`
  return `<!doctype html>\n${toHtml(page)}\n`
}

function searchBox(root: string): Markup {
  return html`<form class="search" role="search" action=${`${root}errors.html`}><label for="q" class="hidden">Search titles, technologies and exact errors</label>
<input id="q" name="q" type="search" placeholder="Paste an error, or type a name" autocomplete="off" spellcheck="false" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list" /><ul id="results" role="listbox" aria-label="Search results" hidden></ul></form>`
}
