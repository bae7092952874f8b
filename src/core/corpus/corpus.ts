import type { Exceptions } from '../schema/exceptions.ts'
import type { Glossary } from '../schema/glossary.ts'
import type { Prices } from '../schema/prices.ts'
import type { Reviews } from '../schema/reviews.ts'
import type { SecondReadings } from '../schema/second-readings.ts'
import type { Verification } from '../schema/verification.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { AnyEntry, SourceEntry } from './entry.ts'

/** What a file beside the entries and sources holds. */
export interface Filed<T> {
  readonly data: T
  readonly file: SourceFile
}

/** The atlas as read: every entry and source that satisfies its schema, and the names of those that do not. */
export interface Corpus {
  /** By id, sorted. */
  readonly entries: ReadonlyMap<string, AnyEntry>
  /** By key, sorted. */
  readonly sources: ReadonlyMap<string, SourceEntry>
  /** Old id → new id. */
  readonly moved: ReadonlyMap<string, string>
  /** Ids of entries and keys of sources whose files could not be read; links to them are not reported again. */
  readonly broken: ReadonlySet<string>
  readonly glossary: Glossary
  readonly prices: ReadonlyMap<string, Filed<Prices>>
  /** By the id of the entry that was reviewed. */
  readonly reviews: ReadonlyMap<string, Filed<Reviews>>
  /** By the id of the entry whose figures were read again. */
  readonly secondReadings: ReadonlyMap<string, Filed<SecondReadings>>
  /** By the source’s key: what `atlas verify` last saw. */
  readonly verified: ReadonlyMap<string, Filed<Verification>>
  readonly exceptions: Exceptions
  /** Every file that was read, by path. */
  readonly files: ReadonlyMap<string, SourceFile>
}
