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

/** Puts the strings of a value into a list: generators within generators took more than twice as long. */
type Walk = (value: unknown, pointer: Pointer, into: TextSpot[]) => void

const walks = new WeakMap<z.core.$ZodType, Walk>()

/**
 * Every string of a valid value with the role its schema gives it, in the file's order. Strings whose
 * schema has no role (enums, dates, patterns) are left out: they are not read by people as text.
 */
export function textSpots(schema: z.core.$ZodType, value: unknown): readonly TextSpot[] {
  const spots: TextSpot[] = []
  walkOf(schema)(value, [], spots)
  return spots
}

function walkOf(schema: z.core.$ZodType): Walk {
  const known = walks.get(schema)
  if (known) return known
  const made = makeWalk(schema)
  walks.set(schema, made)
  return made
}

const nothing: Walk = () => undefined

function makeWalk(schema: z.core.$ZodType): Walk {
  const def = (schema as z.core.$ZodTypes)._zod.def
  switch (def.type) {
    case 'string': {
      const role = textRoles.get(schema)?.role
      if (role === undefined) return nothing
      return (value, pointer, into) => {
        if (typeof value === 'string') into.push({ pointer, text: value, role })
      }
    }
    case 'optional':
    case 'default':
    case 'nullable':
      return (value, pointer, into) => {
        if (value != null) walkOf(def.innerType)(value, pointer, into)
      }
    case 'array':
      return (value, pointer, into) => {
        if (!Array.isArray(value)) return
        const walk = walkOf(def.element)
        for (const [index, item] of value.entries()) walk(item, [...pointer, index], into)
      }
    case 'object': {
      const fields = Object.entries(def.shape)
      return (value, pointer, into) => {
        if (!isRecord(value)) return
        for (const [key, inner] of fields) {
          const field = value[key]
          if (field !== undefined) walkOf(inner)(field, [...pointer, key], into)
        }
      }
    }
    case 'record':
      return (value, pointer, into) => {
        if (!isRecord(value)) return
        const walk = walkOf(def.valueType)
        for (const [key, inner] of Object.entries(value)) walk(inner, [...pointer, key], into)
      }
    case 'union':
      return (value, pointer, into) => {
        const option = optionFor(def.options, value)
        if (option) walkOf(option)(value, pointer, into)
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
