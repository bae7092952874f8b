/** Where the first version of the API lives, relative to the site’s root. Its shapes only grow: what breaks a reader is `v2`. */
export const apiFolder = 'api/v1'

/** Gives links for a document: absolute where the site’s address is known, else relative to the document’s own. */
export function linksFrom(document: string, siteUrl: string | undefined): (path: string) => string {
  const root = siteUrl ?? '../'.repeat(document.split('/').length - 1)
  return (path) => root + path
}

export const entryDocumentPath = (id: string): string => `${apiFolder}/entries/${id}.json`

/** The document of all sources of one publisher’s folder. */
export const publisherDocumentPath = (publisher: string): string => `${apiFolder}/sources/${publisher}.json`

export const oembedPath = (id: string): string => `${apiFolder}/oembed/${id}.json`

/** `sources/github/github-2018.yaml` → `github`. */
export const publisherOf = (path: string): string => path.split('/')[1] ?? ''
