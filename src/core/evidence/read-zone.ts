import { matchAt } from './match-at.ts'
import { parseZone, type Zone, zonePattern } from './zones.ts'

const gap = '[ \\t\\u00a0\\u202f]{0,2}\\n?[ \\t]{0,4}'
const bare = new RegExp(`${gap}(${zonePattern})`, 'y')
const bracketed = new RegExp(`${gap}\\((${zonePattern})\\)`, 'y')

export interface WrittenZone {
  readonly zone: Zone
  readonly end: number
}

/** The zone after a clock time: `UTC`, `(UTC)`, and `CST (UTC+8)`, where the brackets settle which CST it is. */
export function readZone(text: string, end: number): WrittenZone | undefined {
  const named = readOne(bare, text, end)
  return readOne(bracketed, text, named?.end ?? end) ?? named
}

function readOne(pattern: RegExp, text: string, end: number): WrittenZone | undefined {
  const found = matchAt(pattern, text, end)
  const zone = found && parseZone(found[1] ?? '')
  return found && zone ? { zone, end: end + found[0].length } : undefined
}
