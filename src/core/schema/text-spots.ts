import type { z } from 'zod'
import { isRecord } from './is-record.ts'
import { type TextRole, textRoles } from './text.ts'

/** Where in a value: object keys and array indexes from the root. */
export type Pointer = readonly (string | number)[]

export interface TextSpot {
  readonly pointer: Pointer
  readonly text: string
  readonly role: TextRole
}

type Walk = (value: unknown, pointer: Pointer) => Iterable<TextSpot>

const walks = new WeakMap<z.core.$ZodType, Walk>()

/**
 * Every string of a valid value with the role its schema gives it, in the file's order. Strings whose
 * schema has no role (enums, dates, patterns) are left out: they are not read by people as text.
 */
export function textSpots(schema: z.core.$ZodType, value: unknown): Iterable<TextSpot> {
  return walkOf(schema)(value, [])
}

function walkOf(schema: z.core.$ZodType): Walk {
  const known = walks.get(schema)
  if (known) return known
  const made = makeWalk(schema)
  walks.set(schema, made)
  return made
}

const nothing: Walk = () => []

function makeWalk(schema: z.core.$ZodType): Walk {
  const def = (schema as z.core.$ZodTypes)._zod.def
  switch (def.type) {
    case 'string': {
      const role = textRoles.get(schema)?.role
      if (role === undefined) return nothing
      return (value, pointer) => (typeof value === 'string' ? [{ pointer, text: value, role }] : [])
    }
    case 'optional':
    case 'default':
    case 'nullable':
      return (value, pointer) => (value == null ? [] : walkOf(def.innerType)(value, pointer))
    case 'array':
      return function* (value, pointer) {
        if (!Array.isArray(value)) return
        for (const [index, item] of value.entries()) yield* walkOf(def.element)(item, [...pointer, index])
      }
    case 'object':
      return function* (value, pointer) {
        if (!isRecord(value)) return
        for (const [key, inner] of Object.entries(def.shape)) {
          if (value[key] !== undefined) yield* walkOf(inner)(value[key], [...pointer, key])
        }
      }
    case 'record':
      return function* (value, pointer) {
        if (!isRecord(value)) return
        for (const [key, inner] of Object.entries(value))
          yield* walkOf(def.valueType)(inner, [...pointer, key])
      }
    case 'union':
      return (value, pointer) => {
        const option = optionFor(def.options, value)
        return option ? walkOf(option)(value, pointer) : []
      }
    default:
      return nothing
  }
}

/** The option a valid value took: by its outer shape where that tells, which is nearly always, else by trying. */
function optionFor(options: readonly z.core.$ZodType[], value: unknown): z.core.$ZodType | undefined {
  const likely = options.filter((option) => looksLike(option, value))
  return likely.length === 1
    ? likely[0]
    : likely.find((option) => (option as z.ZodType).safeParse(value).success)
}

function looksLike(schema: z.core.$ZodType, value: unknown): boolean {
  const def = (schema as z.core.$ZodTypes)._zod.def
  switch (def.type) {
    case 'string':
      return typeof value === 'string'
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isRecord(value) && Object.keys(value).every((key) => key in def.shape)
    default:
      return true
  }
}
