import type { AnyEntry } from '../corpus/entry.ts'
import { companies } from '../schema/categories.ts'
import { productSlug } from './technology-names.ts'

/** Parts of the thirty that publish under a name of their own. */
const parts: Readonly<Record<string, string>> = {
  'amazon-web-services': 'amazon',
  'google-cloud': 'google',
  'microsoft-azure': 'microsoft',
  'twitter-x': 'twitter',
}

/** The folder name of the company whose system or incident an entry tells of; undefined where it is nobody’s, as in a guide. */
export function companyOf(entry: AnyEntry): string | undefined {
  const [folder, company] = entry.id.split('/')
  if (folder === 'systems') return company
  if (!('organisation' in entry.data)) return undefined
  const { organisation } = entry.data
  const known = Object.entries(companies).find(([, name]) => name === organisation)?.[0]
  if (known !== undefined) return known
  const slug = productSlug(organisation)
  return parts[slug] ?? slug
}

/** What its page calls a company: one of the thirty by its known name, another as its entries write it. */
export const companyTitle = (folder: string, organisation: string | undefined): string =>
  companies[folder] ?? organisation ?? folder
