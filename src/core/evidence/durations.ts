import { type Clock, clockZone } from './clock-zone.ts'
import type { Figure, Quantity } from './figure.ts'

const day = 86_400
const year = 365 * day

/**
 * Seconds from one moment to another, negative where the second is earlier. Two times without a date are taken to lie
 * within a day, the second after the first. Undefined where the two cannot be compared: only one has a zone or a date, or
 * they are dates of different precision.
 */
export function secondsBetween(a: Figure, b: Figure): number | undefined {
  const [from, to] = [a.quantity, b.quantity]
  if (from.kind === 'date' && to.kind === 'date') return betweenDates(from, to)
  if (from.kind !== 'clock' || to.kind !== 'clock') return undefined
  if ((from.date === undefined) !== (to.date === undefined)) return undefined
  const shift = zoneShift(clockZone(a, from, from.date), clockZone(b, to, to.date))
  if (shift === undefined) return undefined
  // Rounded to a microsecond, because minutes are kept with a fraction.
  const seconds =
    Math.round(((to.minutes - from.minutes - shift) * 60 + daysBetween(from, to) * day) * 1e6) / 1e6
  return from.date === undefined ? ((seconds % day) + day) % day : seconds
}

function zoneShift(from: number | string | undefined, to: number | string | undefined): number | undefined {
  if (from === to) return 0
  return typeof from === 'number' && typeof to === 'number' ? to - from : undefined
}

function daysBetween(from: Clock, to: Clock): number {
  if (!from.date || !to.date) return 0
  return (
    (midnight(to.date.year, to.date.month, to.date.day) -
      midnight(from.date.year, from.date.month, from.date.day)) /
    day
  )
}

const midnight = (inYear: number, month: number, date: number): number =>
  Date.UTC(inYear, month - 1, date) / 1000

type DateQuantity = Extract<Quantity, { kind: 'date' }>

function betweenDates(from: DateQuantity, to: DateQuantity): number | undefined {
  if ((from.year === 0) !== (to.year === 0)) return undefined
  if (from.day !== undefined && to.day !== undefined && from.month !== undefined && to.month !== undefined) {
    // Without a year the two days are taken to lie in one common year.
    return midnight(to.year || 2001, to.month, to.day) - midnight(from.year || 2001, from.month, from.day)
  }
  if (from.day !== undefined || to.day !== undefined || from.year === 0) return undefined
  if (from.month !== undefined && to.month !== undefined) {
    return ((to.year - from.year) * 12 + to.month - from.month) * (year / 12)
  }
  return from.month === undefined && to.month === undefined ? (to.year - from.year) * year : undefined
}

const units = [
  [day, 'days'],
  [3600, 'h'],
  [60, 'min'],
] as const

/** A duration as the atlas writes it: `24 h 11 min`, `43 s`, `1.5 s`, `250 ms`; days from two of them on. */
export function formatDuration(seconds: number): string {
  if (!Number.isFinite(seconds)) return `${seconds} s`
  if (seconds < 0) return `-${formatDuration(-seconds)}`
  if (seconds < 60) return formatShort(seconds)
  let rest = Math.round(seconds)
  const parts: string[] = []
  for (const [size, name] of units) {
    if (size === day && rest < 2 * day) continue
    const count = Math.floor(rest / size)
    if (count > 0) parts.push(`${count} ${name}`)
    rest -= count * size
  }
  if (rest > 0) parts.push(`${rest} s`)
  return parts.join(' ')
}

function formatShort(seconds: number): string {
  if (seconds === 0) return '0 s'
  if (seconds >= 1) return `${shortest(seconds)} s`
  if (seconds >= 1e-3) return `${shortest(seconds * 1e3)} ms`
  if (seconds >= 1e-6) return `${shortest(seconds * 1e6)} µs`
  return `${shortest(seconds * 1e9)} ns`
}

const shortest = (value: number): string => String(Number(value.toPrecision(6)))
