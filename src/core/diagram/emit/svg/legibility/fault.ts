import type { Box } from '../../../layout/graph-layout.ts'

export type FaultKind =
  | 'small-text'
  | 'overlapping-text'
  | 'text-outside-card'
  | 'text-outside-picture'
  | 'covered-text'
  | 'overlapping-cards'
  | 'link-through-card'
  | 'link-through-text'
  | 'no-place'

/** What keeps a picture from being read, and where in it. */
export interface Fault {
  readonly kind: FaultKind
  /** In units of the picture, from its top left. */
  readonly place: Box
  /** One sentence that names what is at fault; no place, no diagram. */
  readonly message: string
}
