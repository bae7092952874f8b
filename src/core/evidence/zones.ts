import type { CalendarDate } from './figure.ts'

/** Minutes east of UTC. `CST` is the American one: post-mortems that mean China write `UTC+8`. */
const offsets: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  UT: 0,
  Z: 0,
  WET: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  IST: 330,
  SGT: 480,
  HKT: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  SAST: 120,
  BRT: -180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
}

/** American zones whose offset depends on the day: `US/Pacific`, `Pacific Time`, `PT`. */
const regions: Readonly<Record<string, number>> = {
  Pacific: -480,
  Mountain: -420,
  Central: -360,
  Eastern: -300,
}
const shortRegions: Readonly<Record<string, string>> = {
  PT: 'Pacific',
  MT: 'Mountain',
  CT: 'Central',
  ET: 'Eastern',
}

/** A zone as named: its offset, or the two offsets of a region that keeps summer time. */
export type Zone =
  | { readonly kind: 'fixed'; readonly offset: number }
  | { readonly kind: 'region'; readonly standard: number }

const region = '(?:US/)?(Pacific|Mountain|Central|Eastern)(?: (Standard|Daylight|Time)(?: Time)?)?'
const signed = '(?:UTC|GMT) ?([+−-])(\\d{1,2})(?::?(\\d{2}))?'

/** Matches a zone right after a clock time, the gap not included. */
export const zonePattern = `(?:${signed}(?![\\d:])|(?:${Object.keys(offsets).join('|')}|PT|MT|CT|ET)(?![\\w+])|${region}\\b)`

const signedOnly = new RegExp(`^${signed.replace('GMT)', 'GMT)?')}$`)
const regionOnly = new RegExp(`^${region}$`)

/** Reads what `zonePattern` matched. */
export function parseZone(name: string): Zone | undefined {
  const offset = Object.hasOwn(offsets, name) ? offsets[name] : undefined
  if (offset !== undefined) return { kind: 'fixed', offset }
  const [, sign, hours, minutes = '0'] = signedOnly.exec(name) ?? []
  if (sign !== undefined) {
    const east = Number(hours) * 60 + Number(minutes)
    return east > 14 * 60 ? undefined : { kind: 'fixed', offset: sign === '+' ? east : -east }
  }
  const [, long, kind] = regionOnly.exec(name) ?? []
  const standard = regions[long ?? shortRegions[name] ?? '']
  if (standard === undefined) return undefined
  if (kind === 'Standard') return { kind: 'fixed', offset: standard }
  if (kind === 'Daylight') return { kind: 'fixed', offset: standard + 60 }
  return { kind: 'region', standard }
}

/** A zone’s offset on a day; a region’s is unknown without one. The hour of the change itself is not told apart. */
export function offsetOn(zone: Zone, date: CalendarDate | undefined): number | undefined {
  if (zone.kind === 'fixed') return zone.offset
  if (!date) return undefined
  const day = Date.UTC(date.year, date.month - 1, date.day)
  const begins = sundayOf(date.year, 2, 2)
  const ends = sundayOf(date.year, 10, 1)
  return zone.standard + (day >= begins && day < ends ? 60 : 0)
}

/** The nth Sunday of a month (0-based), since 2007 the days on which American summer time begins and ends. */
function sundayOf(year: number, month: number, nth: number): number {
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay()
  return Date.UTC(year, month, 1 + ((7 - first) % 7) + 7 * (nth - 1))
}
