import type { ReplacedFigure } from './replaced-figures.ts'

/** When an entry came and last changed, as instants: `2026-11-23T14:12:32.000Z`. */
export interface EntryDates {
  readonly added: string
  readonly changed: string
}

/** A change after an entry’s first publication that put other figures in the place of published ones. */
export interface Correction {
  readonly id: string
  readonly on: string
  readonly figures: readonly ReplacedFigure[]
}

/** What the repository remembers of the atlas. The core reads no repository: the shell does, where there is one that is whole. */
export interface History {
  /** By id; an entry that was never committed is not among them. */
  readonly entries: ReadonlyMap<string, EntryDates>
  /** Newest first. */
  readonly corrections: readonly Correction[]
}
