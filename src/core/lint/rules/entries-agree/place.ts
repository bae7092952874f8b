import type { AnyEntry } from '../../../corpus/entry.ts'
import type { Pointer } from '../../../schema/text-spots.ts'
import type { Finding } from '../../rule.ts'

export type Found = Finding & { readonly path: string }

/** A value somewhere in an entry. */
export interface Place<T> {
  readonly entry: AnyEntry
  readonly at: Pointer
  readonly value: T
}

/** The place of the later entry disagrees with that of the earlier one. */
export const disagreement = (
  later: Place<unknown>,
  earlier: Place<unknown>,
  message: string,
  help: string,
): Found => ({
  path: later.entry.path,
  at: later.at,
  message,
  help,
  related: [{ path: earlier.entry.path, at: earlier.at, message: 'What the other entry says.' }],
})
