/** How firmly a figure is stated. `nearly` and `under` are less-than, `up to` and `within` at-most, `300+` at-least. */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than'

/**
 * What a value counts. Values are in the dimension’s base: `time` in seconds, `bytes`, `bits`, `percent` (42, not 0.42),
 * `money:USD` in dollars, `hertz`, `watt`, `watt-hour`, `metre`, `celsius`, `fahrenheit`, `volt`, `cores`, `ratio` (10:1).
 * `''` is a bare number, a count or a multiple such as 3x: the noun that follows is no part of the figure.
 */
export interface Unit {
  readonly dimension: string
  /** Denominators in alphabetical order, joined by `/`: `time` (seconds), `bytes`, `user`, `time/user`. */
  readonly per?: string
}

export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

export type Quantity =
  | {
      readonly kind: 'scalar'
      readonly value: number
      /** Significant digits written: 2 in `0.27`, 4 in `1,200`. */
      readonly digits: number
      readonly unit: Unit
    }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly unit: Unit }
  | {
      readonly kind: 'date'
      /** 0 where the text leaves the year out, as `October 21` does. */
      readonly year: number
      readonly month?: number
      readonly day?: number
    }
  | {
      readonly kind: 'clock'
      /** After midnight, with a fraction for seconds. */
      readonly minutes: number
      /** Minutes east of UTC; absent where the text names no zone, or one whose offset depends on an unknown day (`US/Pacific`). */
      readonly zone?: number
      readonly date?: CalendarDate
    }

/** A figure found in a text: `text` is the slice from `start` to `end`, with the words of its bound. */
export interface Figure {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly bound: Bound
  readonly quantity: Quantity
}
