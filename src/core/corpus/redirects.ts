import type { Corpus } from './corpus.ts'

/** The id an entry had → the id it has. One that leads nowhere is a finding, and left out of a draft. */
export const redirectsOf = ({ moved, entries }: Corpus): ReadonlyMap<string, string> =>
  new Map([...moved].filter(([, to]) => entries.has(to)))
