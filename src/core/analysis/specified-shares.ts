import type { Share } from './share.ts'

/** What the atlas’s specification says of causes, as an expectation to be tested and not as a fact. */
const specified: readonly { readonly cause: string; readonly share: number }[] = [
  { cause: 'capacity', share: 0.43 },
  { cause: 'code', share: 0.31 },
  { cause: 'config', share: 0.18 },
  { cause: 'hardware', share: 0.08 },
]

export interface Tested {
  readonly cause: string
  readonly specified: number
  readonly found: Share
  /** Whether what was specified lies inside the interval of what was found. */
  readonly agrees: boolean
}

/** Holds the specification’s shares against those of the corpus. */
export function testSpecifiedShares(
  causes: readonly Share[],
  count: number,
  none: (name: string) => Share,
): readonly Tested[] {
  return specified.map(({ cause, share }) => {
    const found = causes.find(({ name }) => name === cause) ?? none(cause)
    return { cause, specified: share, found, agrees: count > 0 && share >= found.low && share <= found.high }
  })
}
