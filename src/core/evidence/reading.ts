import type { Figure } from './figure.ts'
import type { Scalar } from './read-scalar.ts'

/** A figure with what calculations need to know of how it was written; only scalars have that. */
export interface Reading {
  readonly figure: Figure
  readonly scalar?: Scalar
}
