import type { CalendarDate, Figure, Quantity } from './figure.ts'
import { offsetOn, parseZone, zonePattern } from './zones.ts'

export type Clock = Extract<Quantity, { kind: 'clock' }>

const trailing = new RegExp(`\\(?(${zonePattern})\\)?$`)

/**
 * A clock time’s offset in minutes; the region’s name where only the day would tell (`US/Pacific`); undefined where the
 * text names no zone. The region is read from the figure’s text, since a quantity holds offsets alone.
 */
export function clockZone(
  figure: Figure,
  clock: Clock,
  date: CalendarDate | undefined,
): number | string | undefined {
  if (clock.zone !== undefined) return clock.zone
  const name = trailing.exec(figure.text)?.[1]
  const zone = name === undefined ? undefined : parseZone(name)
  if (!zone) return undefined
  return offsetOn(zone, date) ?? (zone.kind === 'region' ? `region ${zone.standard}` : undefined)
}
