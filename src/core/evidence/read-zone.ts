import { matchAt } from './match-at.ts'
import { parseZone, type Zone, zonePattern } from './zones.ts'

const gap = '[ \\t\\u00a0\\u202f]{0,2}\\n?[ \\t]{0,4}'
const bare = new RegExp(`${gap}(${zonePattern})`, 'y')
const bracketed = new RegExp(`${gap}\\((${zonePattern})\\)`, 'y')

/** `+01:00` after a time; `-07:00` only in an instant, because `10:30-11:45` is a span. */
const offset = /([+−-])\d{2}:?\d{2}(?![\d:])/y

export interface WrittenZone {
  readonly zone: Zone
  readonly end: number
}

/** The zone after a clock time that begins at `start`: `UTC`, `(UTC)`, and `CST (UTC+8)`, where the brackets settle which CST it is. */
export function readZone(text: string, start: number, end: number): WrittenZone | undefined {
  const signed = matchAt(offset, text, end)
  if (signed && (signed[1] === '+' || text[start - 1] === 'T')) {
    const zone = parseZone(signed[0])
    return zone && { zone, end: end + signed[0].length }
  }
  const named = readOne(bare, text, end)
  return readOne(bracketed, text, named?.end ?? end) ?? named
}

function readOne(pattern: RegExp, text: string, end: number): WrittenZone | undefined {
  const found = matchAt(pattern, text, end)
  const zone = found && parseZone(found[1] ?? '')
  return found && zone ? { zone, end: end + found[0].length } : undefined
}
