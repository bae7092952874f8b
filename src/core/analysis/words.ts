import { formatDuration } from '../evidence/durations.ts'
import type { MedianTime } from './median-time.ts'
import type { Share } from './share.ts'

/** `3 of 21 (14 %; 5–35 %)`: the count first, since a percentage of few is easily believed. */
export const shareWords = ({ count, of, share, low, high }: Share): string =>
  `${count} of ${of} (${percent(share)}; ${percent(low).replace(' %', '')}–${percent(high)})`

/** `1 h 28 min (of 9; 40 min – 3 h)`. */
export function timeWords(time: MedianTime | undefined): string {
  if (time === undefined) return 'no incident gives it'
  const { count, median, low, high } = time
  const range =
    low === undefined || high === undefined ? 'too few for an interval' : `${rounded(low)} – ${rounded(high)}`
  return `${rounded(median)} (of ${count}; ${range})`
}

/** `hidden-shared-dependency` as words. */
export const nameWords = (name: string): string => name.replaceAll('-', ' ')

const percent = (share: number): string => `${Math.round(share * 100)} %`

/** To the minute: half a minute is below what timelines tell. */
const rounded = (seconds: number): string =>
  seconds < 60 ? 'under a minute' : formatDuration(Math.round(seconds / 60) * 60)
