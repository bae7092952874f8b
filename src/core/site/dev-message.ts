/** A finding as a page being edited shows it. */
export interface DevFinding {
  /** The entry’s id, or the file’s path without its ending. */
  readonly entry: string
  readonly code: string
  readonly message: string
  readonly help: string
  readonly line: number
  /** The entry’s part that it is in, `when-paged`; empty where that is not known. */
  readonly field: string
}

/** What `atlas dev` sends to the pages that are open. */
export interface DevMessage {
  readonly reload: boolean
  readonly findings: readonly DevFinding[]
}
