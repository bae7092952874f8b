import type { TimelineEvent } from '../../../model.ts'

/** Seconds since 1970 where they are known. */
export function timeOf({ epochSeconds }: TimelineEvent): number | undefined {
  return epochSeconds !== undefined && Number.isFinite(epochSeconds) ? epochSeconds : undefined
}
