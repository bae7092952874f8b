import type { z } from 'zod'
import { isRecord } from '../schema/is-record.ts'
import type { Pointer } from '../schema/text-spots.ts'

/** A set of keys that does not stand in the schema's order. */
export interface Disorder {
  readonly pointer: Pointer
  /** The keys as they should stand. */
  readonly order: readonly string[]
  /** The first key that stands too late, and the one it belongs before. */
  readonly key: string
  readonly before: string
}

/** Every set of keys in a value that is not in its schema's order. */
export function* disorders(
  schema: z.core.$ZodType,
  value: unknown,
  pointer: Pointer = [],
): Iterable<Disorder> {
  const def = (formFor(schema, value) as z.core.$ZodTypes)._zod.def
  if (def.type === 'array' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* disorders(def.element, item, [...pointer, index])
  }
  if (!isRecord(value)) return
  const keys = Object.keys(value)
  if (def.type === 'record') {
    for (const key of keys) yield* disorders(def.valueType, value[key], [...pointer, key])
  }
  if (def.type !== 'object') return
  const ranks = ranksOf(def.shape)
  const rank = (key: string): number => ranks.get(key) ?? ranks.size
  if (keys.some((key, index) => index > 0 && rank(key) < rank(keys[index - 1] ?? ''))) {
    const order = [...keys].sort((a, b) => rank(a) - rank(b))
    const at = keys.findIndex((key, index) => order[index] !== key)
    const [before, key] = [keys[at], order[at]]
    if (before !== undefined && key !== undefined) yield { pointer, order, key, before }
  }
  for (const each of keys) {
    const inner = def.shape[each]
    if (inner) yield* disorders(inner, value[each], [...pointer, each])
  }
}

const ranked = new WeakMap<object, ReadonlyMap<string, number>>()

/** Where each key of a shape stands. */
function ranksOf(shape: object): ReadonlyMap<string, number> {
  const known = ranked.get(shape)
  if (known) return known
  const made = new Map(Object.keys(shape).map((key, index) => [key, index]))
  ranked.set(shape, made)
  return made
}

/** The schema behind optional and default, and the option of a union that has the value's form. */
function formFor(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const def = (schema as z.core.$ZodTypes)._zod.def
  if (def.type === 'optional' || def.type === 'default') return formFor(def.innerType, value)
  if (def.type !== 'union') return schema
  const fitting = def.options.find((option) => {
    const inner = (formFor(option, value) as z.core.$ZodTypes)._zod.def
    if (Array.isArray(value)) return inner.type === 'array'
    if (isRecord(value)) {
      return (
        inner.type === 'record' ||
        (inner.type === 'object' && Object.keys(value).every((key) => key in inner.shape))
      )
    }
    return inner.type === 'string'
  })
  return fitting ? formFor(fitting, value) : schema
}
