import type { Corpus } from '../corpus/corpus.ts'
import type { PriceBook } from '../cost/price-book.ts'
import type { Diagram } from '../diagram/model.ts'
import type { History } from '../history/history.ts'

/** One diagram with everything the page shows of it. */
export interface Picture {
  readonly diagram: Diagram
  readonly mermaid: string
  readonly wide: string
  readonly narrow: string
}

/** What pages are made from. */
export interface SiteContext {
  readonly corpus: Corpus
  readonly prices: PriceBook
  /** An entry's pictures, the diagram that counts first. Asked for a page at a time: all of them are too many to hold. */
  readonly picturesOf: (id: string) => readonly Picture[]
  /** Entries with findings: their pages say so. */
  readonly flawed: ReadonlySet<string>
  /** Where the site will be, with a slash at the end. What needs an absolute address is left out where nobody says. */
  readonly siteUrl?: string | undefined
  /** Where a repository tells it. */
  readonly history?: History | undefined
  /** Where the atlas is edited, `https://github.com/owner/name`; undefined where that is not known. */
  readonly repository: string | undefined
}
