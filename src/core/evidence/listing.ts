/** A line of a source’s `figures`. */
export interface Listing {
  /** The page’s own characters. */
  readonly printed: string
  /** What they say, where the unit stands elsewhere on the page: `kvOverhead = 256 → 256 bytes`. */
  readonly means?: string
}

const arrow = ' → '

export function parseListing(listed: string): Listing {
  const at = listed.lastIndexOf(arrow)
  return at < 0
    ? { printed: listed }
    : { printed: listed.slice(0, at).trim(), means: listed.slice(at + arrow.length).trim() }
}
