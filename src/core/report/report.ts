import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Change } from '../stats/change.ts'

/** What a reporter may know besides the diagnostics. */
export interface ReportContext {
  /** The text of a file, for code frames. */
  readonly textOf: (path: string) => string | undefined
  /** Put before each path, so that editors can open it: `atlas/`. */
  readonly prefix: string
  readonly colour: boolean
  /** What changed since an older state of the atlas, where one was named. */
  readonly change?: Change
}

/** Diagnostics in, text out. A reporter never prints. */
export type Reporter = (diagnostics: readonly Diagnostic[], context: ReportContext) => string
