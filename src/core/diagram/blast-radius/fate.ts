import type { GraphLink } from '../model.ts'

/** What becomes of a component when others fail. Spared: reached by the failure, and goes on. */
export type Fate = 'failed' | 'degraded' | 'spared'

/** Fates by weight; nothing at all weighs 0. */
export const weight: Readonly<Record<Fate, 1 | 2 | 3>> = { spared: 1, degraded: 2, failed: 3 }

/** What one link does to a component, in words without a verb for the component, whose name may be a plural. */
export interface Effect {
  readonly fate: Fate
  readonly why: string
  /** Citation numbers of the figures in `why`. */
  readonly cites: readonly number[]
  readonly by: GraphLink
  /** Whether it is this bad only because nothing is stated that would stop the failure here. */
  readonly isWorstCase: boolean
}
