export interface TimelineEvent {
  /** As shown: `22:52 UTC`. */
  readonly at: string
  /** Seconds since 1970, where the time is known: places it on the axis. */
  readonly epochSeconds?: number
  readonly text: string
  readonly cites: readonly number[]
  readonly marker?: 'trigger' | 'detection' | 'mitigation' | 'recovery'
}

export interface TimelinePhase {
  readonly name: string
  /** Decides colour and pattern; a phase without one takes the next free look. */
  readonly part?: 'before' | 'detection' | 'escalation' | 'recovery' | 'resolution' | 'after'
  readonly events: readonly TimelineEvent[]
}

/** How long something took from the start: computed from the rows, never a figure of a source. */
export interface TimelineInterval {
  readonly marker: 'detection' | 'engagement' | 'mitigation' | 'recovery'
  readonly fromSeconds: number
  readonly toSeconds: number
  /** `Detected after 2 min`. */
  readonly text: string
}
