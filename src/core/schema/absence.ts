import { z } from 'zod'
import { prose } from './text.ts'

/** Nobody published it. Shown to the reader as “not published”, and counted. */
export const Unpublished = z
  .strictObject({ unpublished: prose('Why it is not known, and what is known instead.', 400) })
  .meta({ id: 'Unpublished', description: 'Not published; says what is known instead.' })

/** The question does not arise here. Shown and counted. */
export const NotApplicable = z
  .strictObject({ 'not-applicable': prose('Why the question does not arise.', 400) })
  .meta({ id: 'NotApplicable', description: 'Does not apply here; says why.' })

export type Absence = z.infer<typeof Unpublished> | z.infer<typeof NotApplicable>

/** The value, or a typed reason why there is none. A list says here what it holds; a text says so itself. */
export const orAbsent = <T extends z.ZodType>(schema: T, description = schema.meta()?.description ?? '') =>
  z.union([schema, Unpublished, NotApplicable]).meta({ description })

/** True for `{ unpublished }` and `{ not-applicable }`. */
export function isAbsent(value: unknown): value is Absence {
  return typeof value === 'object' && value !== null && ('unpublished' in value || 'not-applicable' in value)
}
