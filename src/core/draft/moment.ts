/** A moment of an incident as a tool recorded it. */
export interface Moment {
  /** ISO 8601, as the tool wrote it. */
  readonly at: string
  readonly what: string
  readonly who?: string
  readonly phase: 'detection' | 'escalation' | 'recovery' | 'resolution'
  readonly milestone?: 'detected' | 'engaged' | 'recovered'
}
