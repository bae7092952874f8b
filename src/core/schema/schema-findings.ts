import type { z } from 'zod'
import { nearest } from '../diagnostic/nearest.ts'
import type { Pointer } from './text-spots.ts'

/** A place where a file is not what its schema says. */
export interface SchemaFinding {
  readonly pointer: Pointer
  /** Whether the key itself is what is wrong. */
  readonly on: 'key' | 'value'
  readonly message: string
  readonly help: string
}

/**
 * Validates a value; gives the parsed data (defaults filled in) or the findings, in plain sentences.
 * One mistake gives one finding: a union reports the option that came closest.
 */
export function validate<S extends z.ZodType>(
  schema: S,
  value: unknown,
):
  | { readonly ok: true; readonly data: z.infer<S> }
  | { readonly ok: false; readonly findings: readonly SchemaFinding[] } {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return { ok: true, data: result.data }
  return { ok: false, findings: result.error.issues.flatMap((issue) => toFindings(schema, issue, [])) }
}

type Issue = z.core.$ZodIssue

function toFindings(root: z.core.$ZodType, issue: Issue, prefix: Pointer): readonly SchemaFinding[] {
  const pointer: Pointer = [
    ...prefix,
    ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
  ]
  const last = pointer.at(-1)
  const named = typeof last === 'string' ? `“${last}”` : 'This item'
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(root, pointer)
      return issue.keys.map((key) => ({
        pointer: [...pointer, key],
        on: 'key' as const,
        message: `“${key}” is not a key here.`,
        help: suggestion(key, known) ?? `The keys here are ${list(known)}.`,
      }))
    }
    case 'invalid_union': {
      const closest = closestOption(issue)
      if (closest) return closest.flatMap((inner) => toFindings(root, inner, pointer))
      return [
        {
          pointer,
          on: 'value',
          message: `${named} is not one of the forms it may take.`,
          help: 'Give the value, or say why there is none: `{ unpublished: … }` or `{ not-applicable: … }`.',
        },
      ]
    }
    case 'invalid_type':
      if (issue.input === undefined) {
        return [
          {
            pointer,
            on: 'key',
            message: `${named} is missing.`,
            help: describe(root, pointer) ?? 'Add it.',
          },
        ]
      }
      return [
        {
          pointer,
          on: 'value',
          message: `${named} is ${nounOf(issue.input)}; it must be ${nouns[issue.expected] ?? issue.expected}.`,
          help: describe(root, pointer) ?? 'Change it.',
        },
      ]
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      return [
        {
          pointer,
          on: 'value',
          message: `${named} is “${String(issue.input)}”, which is not one of its values.`,
          help: suggestion(String(issue.input), allowed) ?? `The values are ${list(allowed)}.`,
        },
      ]
    }
    case 'too_big':
    case 'too_small': {
      const bound = issue.code === 'too_big' ? issue.maximum : issue.minimum
      const unit = issue.origin === 'string' ? 'characters' : 'items'
      return [
        {
          pointer,
          on: 'value',
          message:
            issue.code === 'too_big'
              ? `${named} is too long: at most ${bound} ${unit}.`
              : `${named} is too short: at least ${bound} ${unit}.`,
          help: describe(root, pointer) ?? 'Change it.',
        },
      ]
    }
    default:
      return [{ pointer, on: 'value', message: issue.message, help: describe(root, pointer) ?? 'Change it.' }]
  }
}

/** Of a union's options, the issues of the one whose problems lie deepest: the form the author meant. */
function closestOption(issue: Extract<Issue, { code: 'invalid_union' }>): readonly Issue[] | undefined {
  const options = (issue as { errors?: readonly (readonly Issue[])[] }).errors ?? []
  const started = options.filter(
    (issues) => !issues.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'),
  )
  const ranked = (started.length > 0 ? started : options.slice(0, 1))
    .map((issues) => ({
      issues,
      unknown: issues.filter((inner) => inner.code === 'unrecognized_keys').length,
    }))
    .sort((a, b) => a.unknown - b.unknown || a.issues.length - b.issues.length)
  return ranked[0]?.issues
}

/** The schema at a pointer, through optional, default and the first option of a union. */
function schemaAt(root: z.core.$ZodType, pointer: Pointer): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = root
  for (const step of pointer) {
    if (!schema) return undefined
    const def: z.core.$ZodTypes['_zod']['def'] = (unwrap(schema) as z.core.$ZodTypes)._zod.def
    if (def.type === 'object') schema = def.shape[String(step)]
    else if (def.type === 'array') schema = def.element
    else if (def.type === 'record') schema = def.valueType
    else return undefined
  }
  return schema
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const def = (schema as z.core.$ZodTypes)._zod.def
  if (def.type === 'optional' || def.type === 'default') return unwrap(def.innerType)
  if (def.type === 'union' && def.options[0]) return unwrap(def.options[0])
  return schema
}

function keysAt(root: z.core.$ZodType, pointer: Pointer): readonly string[] {
  const schema = schemaAt(root, pointer)
  const def = schema && (unwrap(schema) as z.core.$ZodTypes)._zod.def
  return def?.type === 'object' ? Object.keys(def.shape) : []
}

function describe(root: z.core.$ZodType, pointer: Pointer): string | undefined {
  const schema = schemaAt(root, pointer)
  if (!schema) return undefined
  const meta = (schema as z.ZodType).meta?.() ?? (unwrap(schema) as z.ZodType).meta?.()
  return meta?.description
}

function suggestion(word: string, known: readonly string[]): string | undefined {
  const close = nearest(word, known)
  return close === undefined ? undefined : `Did you mean “${close}”?`
}

const list = (words: readonly string[]): string =>
  words.length === 0 ? 'none' : words.map((word) => `“${word}”`).join(', ')

const nouns: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a set of keys',
  record: 'a set of keys',
}

function nounOf(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  return nouns[typeof value] ?? typeof value
}
