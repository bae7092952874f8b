/** What a reader changed in an entry’s costs, as the fragment of an address: `#cost?hosts=2400&region=westeurope`. */
export const writeCosts = (changes: readonly (readonly [name: string, value: string])[]): string =>
  `#cost?${new URLSearchParams(changes.map(([name, value]) => [name, value]))}`

/** The changes that an address hands over; undefined where it is about something else. */
export const readCosts = (hash: string): readonly (readonly [name: string, value: string])[] | undefined =>
  hash.startsWith('#cost?') ? [...new URLSearchParams(hash.slice('#cost?'.length))] : undefined
