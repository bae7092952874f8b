/** A stretch of an index’s flat text. */
export interface Span {
  readonly start: number
  readonly end: number
}
