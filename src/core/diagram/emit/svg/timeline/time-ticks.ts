import { calendarDay, clockTime, dayOf } from './clock.ts'
import type { TimeScale } from './time-scale.ts'

export interface TimeTick {
  readonly x: number
  readonly label: string
  /** Where the label is centred; at the ends of the axis it moves inward. */
  readonly middle: number
  /** The date, on the first labelled tick of a day. */
  readonly day?: string
}

const day = 86_400
const steps = [
  1,
  5,
  10,
  30,
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * 60),
  ...[1, 2, 3, 6, 12].map((hours) => hours * 3600),
  ...[1, 2, 7, 14, 30, 90, 365, 1000, 3650, 10_000].map((days) => days * day),
]

const gap = 9

/**
 * Round clock times where there is room for their labels, besides the axis's ends and the edges of its cuts, which
 * come first: they say from when to when the axis is, and what it leaves out.
 */
export function timeTicks(
  scale: TimeScale,
  length: number,
  widthOf: (text: string) => number,
): readonly TimeTick[] {
  const moments = new Set(scale.stretches.flatMap(({ from, to }) => [from, to]))
  const withSeconds = [...moments].some((moment) => moment % 60 !== 0) && scale.secondsPerUnit < 3
  const least = widthOf(clockTime(0, withSeconds)) + gap
  const step =
    steps.find((seconds) => seconds / scale.secondsPerUnit >= least) ??
    Math.max(36_500 * day, least * scale.secondsPerUnit)
  const byDay = step >= day
  const labelOf = (moment: number): string =>
    byDay ? calendarDay(moment, true) : clockTime(moment, withSeconds)
  const ends = [scale.stretches[0]?.from, scale.stretches.at(-1)?.to].filter((each) => each !== undefined)
  const round = scale.stretches.flatMap(({ from, to }) => multiples(step, from, to))
  const placed: { x: number; moment: number; label: string; middle: number; half: number }[] = []
  for (const moment of new Set([...ends, ...moments, ...round])) {
    const x = scale.at(moment)
    const label = labelOf(moment)
    const half = widthOf(label) / 2
    const middle = Math.min(Math.max(x, half - overhang), length + overhang - half)
    if (placed.every((other) => Math.abs(other.middle - middle) >= other.half + half + gap))
      placed.push({ x, moment, label, middle, half })
  }
  placed.sort((a, b) => a.x - b.x)
  return placed.map(({ x, moment, label, middle }, index): TimeTick => {
    const before = placed[index - 1]
    const isNew = !byDay && (before === undefined || dayOf(before.moment) !== dayOf(moment))
    return { x, label, middle, ...(isNew ? { day: calendarDay(moment, index === 0) } : {}) }
  })
}

/** Labels may stand this far out over the ends of the axis. */
const overhang = 9

function multiples(step: number, from: number, to: number): readonly number[] {
  const found: number[] = []
  for (let at = Math.ceil(from / step) * step; at <= to && found.length < 60; at += step) found.push(at)
  return found
}
