import type { Bound, CalendarDate, Figure, Unit } from './figure.ts'

const signs: Readonly<Record<Bound, string>> = {
  exact: '',
  about: '~',
  'at-least': '>=',
  'at-most': '<=',
  'more-than': '>',
  'less-than': '<',
}

/** A figure in one short line, as the table of real texts writes what it expects: `>=1800 time`, `2018-10-21 1372 min zone 0`. */
export function showFigure({ bound, quantity }: Figure): string {
  const sign = signs[bound]
  switch (quantity.kind) {
    case 'scalar':
      return `${sign}${showNumber(quantity.value)}${showUnit(quantity.unit)}`
    case 'range':
      return `${sign}${showNumber(quantity.low)}..${showNumber(quantity.high)}${showUnit(quantity.unit)}`
    case 'date':
      return sign + showDate(quantity)
    case 'clock': {
      const day = quantity.date ? `${showDate(quantity.date)} ` : ''
      const zone = quantity.zone === undefined ? '' : ` zone ${quantity.zone}`
      return `${sign}${day}${showNumber(quantity.minutes)} min${zone}`
    }
  }
}

const showNumber = (value: number): string => String(Number(value.toPrecision(9)))

const showUnit = ({ dimension, per }: Unit): string =>
  `${dimension === '' ? '' : ` ${dimension}`}${per === undefined ? '' : ` per ${per}`}`

function showDate({ year, month, day }: Partial<CalendarDate>): string {
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
