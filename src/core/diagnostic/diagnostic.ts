/** `error` blocks acceptance; `warning` blocks too, but only for the files a change touches. */
export type Severity = 'error' | 'warning'

/** 1-based; columns count UTF-16 units, as editors and SARIF do. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** End-exclusive. */
export interface Range {
  readonly start: Point
  readonly end: Point
}

/** Another place that has to do with a finding. */
export interface Related {
  readonly path: string
  readonly range?: Range
  readonly message: string
}

/** Something an author can mend. */
export interface Diagnostic {
  /** The permanent kebab-case name of the rule. */
  readonly code: string
  readonly severity: Severity
  /** The file, relative to the atlas’s root, with `/`. */
  readonly path: string
  readonly range?: Range
  /** What is wrong: one sentence, no path, no code, no colour. */
  readonly message: string
  /** What to do. */
  readonly help?: string
  readonly related: readonly Related[]
}
