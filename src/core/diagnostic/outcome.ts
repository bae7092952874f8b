import type { Diagnostic } from './diagnostic.ts'

/** A value and what was noticed while making it. Both are always there: a compiler goes on. */
export interface Outcome<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}
