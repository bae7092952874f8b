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
export function disorders(schema: z.core.$ZodType, value: unknown): readonly Disorder[] {
  const found: Disorder[] = []
  // One path for the whole walk, copied where something is found.
  const path: (string | number)[] = []
  const within = (inner: z.core.$ZodType, step: string | number, each: unknown): void => {
    if (typeof each !== 'object') return
    path.push(step)
    visit(inner, each)
    path.pop()
  }
  const visit = (outer: z.core.$ZodType, each: unknown): void => {
    const def = (formFor(outer, each) as z.core.$ZodTypes)._zod.def
    if (def.type === 'array' && Array.isArray(each)) {
      for (let index = 0; index < each.length; index += 1) within(def.element, index, each[index])
    }
    if (!isRecord(each)) return
    if (def.type === 'record') for (const key in each) within(def.valueType, key, each[key])
    if (def.type !== 'object') return
    const disorder = disorderOf(def.shape, each)
    if (disorder) found.push({ pointer: [...path], ...disorder })
    for (const key in each) {
      const inner = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined
      if (inner) within(inner, key, each[key])
    }
  }
  visit(schema, value)
  return found
}

function disorderOf(shape: object, value: object): Omit<Disorder, 'pointer'> | undefined {
  const ranks = ranksOf(shape)
  const rank = (key: string): number => ranks.get(key) ?? ranks.size
  const keys = Object.keys(value)
  if (!keys.some((key, index) => index > 0 && rank(key) < rank(keys[index - 1] ?? ''))) return undefined
  const order = [...keys].sort((a, b) => rank(a) - rank(b))
  const at = keys.findIndex((key, index) => order[index] !== key)
  const [before, key] = [keys[at], order[at]]
  return before === undefined || key === undefined ? undefined : { order, key, before }
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
