import type { DataOf, Kind } from '../schema/registry.ts'
import type { Source } from '../schema/source.ts'
import type { TextSpot } from '../schema/text-spots.ts'
import type { SourceFile } from '../source/source-file.ts'

/** One entry whose file satisfies its schema. */
export interface Entry<K extends Kind = Kind> {
  /** The path below `atlas/`, without `.yaml`. */
  readonly id: string
  readonly path: string
  readonly kind: K
  readonly data: DataOf<K>
  readonly file: SourceFile
  /** Every text of the entry with its role, in the file's order. */
  readonly spots: readonly TextSpot[]
}

/** An entry of some kind, told apart by `kind`. */
export type AnyEntry = { readonly [K in Kind]: Entry<K> }[Kind]

/** One cited source. */
export interface SourceEntry {
  /** The file's name without `.yaml`; unique over the atlas. */
  readonly key: string
  readonly path: string
  readonly data: Source
  readonly file: SourceFile
}
