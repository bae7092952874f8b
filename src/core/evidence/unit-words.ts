import type { Unit } from './figure.ts'

/** A unit as written: its dimension and what one of it is worth in the dimension’s base. */
export interface WrittenUnit extends Unit {
  readonly factor: number
}

/** 365 days, so that a month is the 730 hours of the cloud price lists. */
const year = 365 * 86_400

/** Each line: dimension, factor, then every way to write it. Short forms are case-sensitive, words are not. */
const table: readonly (readonly [dimension: string, factor: number, words: string, per?: string])[] = [
  ['time', 1e-9, 'ns nsec nanosecond nanoseconds'],
  ['time', 1e-6, 'µs μs us usec microsecond microseconds'],
  ['time', 1e-3, 'ms msec msecs millisecond milliseconds millis'],
  ['time', 1, 's sec secs second seconds'],
  ['time', 60, 'min mins minute minutes'],
  ['time', 3600, 'h hr hrs hour hours'],
  ['time', 86_400, 'day days'],
  ['time', 604_800, 'wk wks week weeks'],
  ['time', year / 12, 'mo month months'],
  ['time', year, 'yr yrs year years'],
  ['bytes', 1, 'byte bytes'],
  ['bytes', 1e3, 'KB kB kb kilobyte kilobytes'],
  ['bytes', 1e6, 'MB mb megabyte megabytes'],
  ['bytes', 1e9, 'GB gb gigabyte gigabytes gig gigs'],
  ['bytes', 1e12, 'TB tb terabyte terabytes'],
  ['bytes', 1e15, 'PB pb petabyte petabytes'],
  ['bytes', 1e18, 'EB exabyte exabytes'],
  ['bytes', 1e21, 'ZB zettabyte zettabytes'],
  ['bytes', 2 ** 10, 'KiB kiB Ki kibibyte kibibytes'],
  ['bytes', 2 ** 20, 'MiB Mi mebibyte mebibytes'],
  ['bytes', 2 ** 30, 'GiB Gi gibibyte gibibytes'],
  ['bytes', 2 ** 40, 'TiB Ti tebibyte tebibytes'],
  ['bytes', 2 ** 50, 'PiB pebibyte pebibytes'],
  ['bytes', 1, 'Bps', 'time'],
  ['bytes', 1e3, 'KBps kBps', 'time'],
  ['bytes', 1e6, 'MBps', 'time'],
  ['bytes', 1e9, 'GBps', 'time'],
  ['bytes', 1e12, 'TBps', 'time'],
  ['bits', 1, 'bit bits'],
  ['bits', 1e3, 'Kb Kbit kbit kilobit kilobits'],
  ['bits', 1e6, 'Mb Mbit megabit megabits'],
  ['bits', 1e9, 'Gb Gbit gigabit gigabits'],
  ['bits', 1e12, 'Tb Tbit terabit terabits'],
  ['bits', 1, 'bps', 'time'],
  ['bits', 1e3, 'Kbps kbps', 'time'],
  ['bits', 1e6, 'Mbps mbps', 'time'],
  ['bits', 1e9, 'Gbps gbps', 'time'],
  ['bits', 1e12, 'Tbps tbps', 'time'],
  ['', 1, 'QPS qps RPS rps TPS tps IOPS iops PPS pps ops/s FPS fps', 'time'],
  ['', 1 / 60, 'RPM rpm', 'time'],
  ['hertz', 1, 'Hz hertz'],
  ['hertz', 1e3, 'kHz kilohertz'],
  ['hertz', 1e6, 'MHz megahertz'],
  ['hertz', 1e9, 'GHz gigahertz'],
  ['watt', 1, 'W watt watts'],
  ['watt', 1e3, 'kW KW kilowatt kilowatts'],
  ['watt', 1e6, 'MW megawatt megawatts'],
  ['watt', 1e9, 'GW gigawatt gigawatts'],
  ['watt-hour', 1, 'Wh'],
  ['watt-hour', 1e3, 'kWh KWh'],
  ['watt-hour', 1e6, 'MWh'],
  ['watt-hour', 1e9, 'GWh'],
  ['volt', 1, 'V volt volts'],
  ['volt', 1e3, 'kV kilovolt kilovolts'],
  ['metre', 1, 'metre metres meter meters'],
  ['metre', 1e3, 'km kilometre kilometres kilometer kilometers'],
  ['metre', 1609.344, 'mile miles'],
  ['metre', 0.3048, 'ft foot feet'],
  ['celsius', 1, '°C ℃ celsius'],
  ['fahrenheit', 1, '°F ℉ fahrenheit'],
  ['cores', 1, 'core cores vCPU vCPUs vcpu vcpus CPU CPUs vcore vcores'],
  ['percent', 1, '% percent percentage'],
  ['percent', 1e-4, 'ppm'],
  ['money:USD', 1, 'USD dollar dollars'],
  ['money:USD', 0.01, 'cent cents ¢'],
  ['money:EUR', 1, 'EUR euro euros €'],
  ['money:GBP', 1, 'GBP pound pounds'],
]

const byWord = new Map<string, WrittenUnit>()
for (const [dimension, factor, words, per] of table) {
  for (const word of words.split(' ')) {
    byWord.set(word, per === undefined ? { dimension, factor } : { dimension, factor, per })
  }
}

/** `m` and `d` are units only inside or right after a number: `24h11m`, `5m`, `7d`. */
const glued = new Map<string, WrittenUnit>([
  ['m', { dimension: 'time', factor: 60 }],
  ['d', { dimension: 'time', factor: 86_400 }],
])

const ratePrefix = /^([KkMB])(QPS|qps|RPS|rps|TPS|tps|IOPS|iops|PPS|pps)$/
const prefixes: Readonly<Record<string, number>> = { K: 1e3, k: 1e3, M: 1e6, B: 1e9 }

/** The unit a word names, if it names one. */
export function unitOfWord(word: string, isGlued = false): WrittenUnit | undefined {
  const found = byWord.get(word) ?? (word.length > 3 ? byWord.get(word.toLowerCase()) : undefined)
  if (found) return found
  if (isGlued && glued.has(word)) return glued.get(word)
  const [, prefix = '', rate = ''] = ratePrefix.exec(word) ?? []
  return prefix
    ? { dimension: '', factor: prefixes[prefix] ?? 1, per: 'time' }
    : rate
      ? byWord.get(rate)
      : undefined
}

/** What one of a time unit’s word is worth in seconds. */
export function secondsOfWord(word: string): number | undefined {
  const unit = unitOfWord(word, true)
  return unit?.dimension === 'time' ? unit.factor : undefined
}
