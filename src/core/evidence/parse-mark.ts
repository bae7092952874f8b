import type { MarkKey } from './marks.ts'

type ParsedMark =
  | { readonly kind: 'source'; readonly keys: readonly MarkKey[] }
  | { readonly kind: 'calculation'; readonly id: string }
  | { readonly kind: 'error'; readonly message: string }

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const maxLocator = 60

/** Reads what stands between the brackets of a mark: `@a §3 @b`, `=id`. */
export function parseMark(inside: string): ParsedMark {
  if (/[[\n]/.test(inside)) return error('A mark stands on one line and holds no other bracket.')
  if (inside.startsWith('=')) return parseCalculation(inside.slice(1))
  const keys: MarkKey[] = []
  // Each piece begins at an `@` that a space or the bracket precedes, so a locator may hold an `@` in a word.
  for (const piece of inside.split(/(?:^|\s)@/).slice(1)) {
    const [key = '', ...rest] = piece.trimEnd().split(/\s+/)
    const locator = rest.join(' ')
    if (key === '') return error('A mark names a source right after its `@`.')
    if (!kebab.test(key))
      return error(`“${key}” is not a source’s key: keys are lower-case words joined by hyphens.`)
    if (/(^|\s)=/.test(` ${locator}`)) return error('A mark names sources or a calculation, never both.')
    if (locator.length > maxLocator) return error(`A locator is at most ${maxLocator} characters long.`)
    if (keys.some((other) => other.key === key && (other.locator ?? '') === locator)) {
      return error(`The mark names “${key}” twice.`)
    }
    keys.push(locator === '' ? { key } : { key, locator })
  }
  return { kind: 'source', keys }
}

function parseCalculation(text: string): ParsedMark {
  const [id = '', ...rest] = text.split(/\s+/)
  if (id === '') return error('A mark names a calculation right after its `=`.')
  if (rest.some((word) => word.startsWith('@')))
    return error('A mark names sources or a calculation, never both.')
  if (rest.length > 0) return error('A mark names one calculation, and nothing after it.')
  if (!kebab.test(id))
    return error(`“${id}” is not a calculation’s name: names are lower-case words joined by hyphens.`)
  return { kind: 'calculation', id }
}

const error = (message: string): ParsedMark => ({ kind: 'error', message })
