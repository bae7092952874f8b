import { matchAt } from './match-at.ts'
import { readNumber } from './read-number.ts'
import type { Scalar } from './read-scalar.ts'
import { secondsOfWord } from './unit-words.ts'

const joint = /\s{0,2},?\s{0,2}(?:and\s{1,2})?(?=\d)/y
const unitWord = /[ \u00a0\u2009\u202f-]?([A-Za-zµμ]{1,12})/y

const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const spelledBefore = new RegExp(
  `(?<![\\w-])(an?|${words.join('|')})\\s(weeks?|days?|hours?|minutes?)(?:\\s|,?\\sand\\s)$`,
  'i',
)

/** The larger part in letters before one in digits: `two hours and 24 minutes` is no 24 minutes. */
function readSpelled(
  text: string,
  first: Scalar,
): { readonly start: number; readonly seconds: number } | undefined {
  const before = text.slice(Math.max(0, first.start - 30), first.start)
  const found = spelledBefore.exec(before)
  const size = secondsOfWord(found?.[2]?.toLowerCase() ?? '')
  if (!found || size === undefined || Math.abs(first.value) >= size) return undefined
  const count = Math.max(1, words.indexOf(found[1]?.toLowerCase() ?? '') + 1)
  return { start: first.start - before.length + found.index, seconds: count * size }
}

/** Adds to a duration the smaller parts that follow it: `24h11m`, `4 minutes and 30 seconds`. */
export function readDuration(text: string, first: Scalar): Scalar {
  if (first.dimension !== 'time' || first.per.length > 0 || first.bound !== undefined || first.step === 0)
    return first
  let { end, value, step, number } = first
  let larger = Math.abs(first.scale)
  for (;;) {
    const gap = matchAt(joint, text, end)
    if (!gap) break
    const part = readNumber(text, end + gap[0].length)
    const named = part && matchAt(unitWord, text, part.end)
    const seconds = named ? secondsOfWord(named[1] ?? '') : undefined
    if (!part || !named || seconds === undefined || seconds >= larger || part.value * seconds >= larger) break
    const after = part.end + named[0].length
    if (/[A-Za-z_]/.test(text[after] ?? '')) break
    value += part.value * seconds
    step = part.step * seconds
    number = part
    larger = seconds
    end = after
  }
  const spelled = readSpelled(text, first)
  if (spelled)
    return { ...first, start: spelled.start, end, value: value + spelled.seconds, step, number, scale: 0 }
  // Scale 0 says that no single number of the text carries the whole duration.
  return end === first.end ? first : { ...first, end, value, step, number, scale: 0 }
}
