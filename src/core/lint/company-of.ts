import type { AnyEntry } from '../corpus/entry.ts'
import { companies } from '../schema/categories.ts'

/** Whose system or incident an entry tells of, made comparable; undefined where it is nobody’s, as in a guide. */
export function companyOf(entry: AnyEntry): string | undefined {
  const [folder, company] = entry.id.split('/')
  if (folder === 'systems' && company !== undefined) return comparable(companies[company] ?? company)
  return 'organisation' in entry.data ? comparable(entry.data.organisation) : undefined
}

/** `Example Corp.` and `Example` are one company, as are `Twitter/X` and `Twitter`. */
const comparable = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[,/(].*$/, '')
    .replace(/\b(inc|corp|corporation|ltd|llc|gmbh|plc|ag)\b\.?/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
