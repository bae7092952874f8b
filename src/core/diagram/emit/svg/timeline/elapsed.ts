/** A span of time as people say it, with at most two units: `43 s`, `6 h 41 min`, `3 d 4 h`. */
export function elapsed(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.round(whole / 60)
  if (whole < 600 && whole % 60 !== 0) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  if (minutes < 60) return `${minutes} min`
  if (minutes < 48 * 60) return two(Math.floor(minutes / 60), 'h', minutes % 60, 'min')
  const hours = Math.round(minutes / 60)
  if (hours < 24 * 90) return two(Math.floor(hours / 24), 'd', hours % 24, 'h')
  return `${Math.round(whole / 86_400)} d`
}

const two = (large: number, largeUnit: string, small: number, smallUnit: string): string =>
  small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`
