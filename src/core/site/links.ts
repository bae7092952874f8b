import { companies } from '../schema/categories.ts'

/** The page of an entry, relative to the site’s root. */
export const entryPath = (id: string): string => `${id}.html`

/** The page of a source. */
export const sourcePath = (key: string): string => `sources/${key}.html`

/** The list of publishers. */
export const sourcesPath = 'sources/index.html'

/** The page of a publisher’s sources, by its folder’s name. */
export const publisherPath = (folder: string): string => `sources/of/${folder}.html`

/** The page of a category or of a company’s system. */
export const folderPath = (folder: string): string => `${folder}/index.html`

/** How a page reaches the site’s root, so that the site works from any folder and from a disk: `../../`. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1)
}

/** `github` → `GitHub`. */
export const companyName = (folder: string): string => companies[folder] ?? folder

export const browsePath = 'browse.html'

export const technologiesPath = 'technologies/index.html'

export const comparePath = 'compare.html'
