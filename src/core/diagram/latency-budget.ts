/** A time that an entry states, as it states it. */
export interface StatedTime {
  readonly milliseconds: number
  /** `500 ms`. */
  readonly shown: string
  readonly cites: readonly number[]
}

export interface BudgetHop {
  /** The hop's number in the graph. */
  readonly order: number
  readonly name: string
  /** Neither where the entry gives the hop no time. */
  readonly budget?: StatedTime
  readonly measured?: StatedTime
  /** What stands in place of a time: `not published`. */
  readonly missing?: string
}

/** How long a request's hops may take or took, against what was promised for the whole. */
export interface LatencyBudget {
  readonly hops: readonly BudgetHop[]
  /** Of the hops that state a time, a range as its upper end: computed, so it carries no citation. */
  readonly sum?: { readonly milliseconds: number; readonly shown: string }
  readonly objective?: StatedTime & { readonly name: string }
  /** What was summed and how far it is from the objective, in sentences. */
  readonly summary: string
}
