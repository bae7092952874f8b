import type { DiagramBase } from './model.ts'

export interface Bar {
  readonly name: string
  /** In order; a ladder's percentiles, a waterfall's one length, a limit chart's load. */
  readonly values: readonly {
    readonly label: string
    readonly value: number
    readonly shown: string
    readonly cites: readonly number[]
  }[]
  /** The proven limit, drawn as a mark on the bar. */
  readonly limit?: { readonly value: number; readonly shown: string; readonly cites: readonly number[] }
  /** A ladder's remark; in a limit chart, what happens beyond the limit. */
  readonly note?: string
  /** What was asked for rather than measured: drawn hollow, and as lines across the other ladders. */
  readonly target?: true
}

/** Lengths to compare: percentile ladders, latency waterfalls, loads against limits. */
export interface BarsDiagram extends DiagramBase {
  readonly kind: 'bars'
  readonly style: 'ladder' | 'waterfall' | 'limits'
  /** What the axis measures: `ms`. */
  readonly unit: string
  readonly bars: readonly Bar[]
  /** What a waterfall's sum is held against: an objective for the whole. */
  readonly total?: {
    readonly label: string
    readonly value: number
    readonly shown: string
    readonly cites: readonly number[]
  }
  /** What has no number in the chart's unit, and so no bar. */
  readonly missing?: readonly string[]
}
