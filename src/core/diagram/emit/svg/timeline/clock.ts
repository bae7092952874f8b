const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const two = (value: number): string => String(value).padStart(2, '0')

/** `22:52`, in UTC; `22:52:30` where seconds are asked for. */
export function clockTime(epochSeconds: number, withSeconds: boolean): string {
  const date = new Date(epochSeconds * 1000)
  const minutes = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`
  return withSeconds ? `${minutes}:${two(date.getUTCSeconds())}` : minutes
}

/** `21 Oct 2018`, or `21 Oct` where the year is known. */
export function calendarDay(epochSeconds: number, withYear: boolean): string {
  const date = new Date(epochSeconds * 1000)
  const day = `${date.getUTCDate()} ${months[date.getUTCMonth()]}`
  return withYear ? `${day} ${date.getUTCFullYear()}` : day
}

/** Which day of UTC a moment is in, counted from 1970. */
export const dayOf = (epochSeconds: number): number => Math.floor(epochSeconds / 86_400)
