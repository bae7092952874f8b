import type { z } from 'zod'
import { kindOf } from './categories.ts'
import { Exceptions } from './exceptions.ts'
import { Glossary } from './glossary.ts'
import { Prices } from './prices.ts'
import { kindSchemas } from './registry.ts'
import { Reviews } from './reviews.ts'
import { SecondReadings } from './second-readings.ts'
import { Source } from './source.ts'
import { Verification } from './verification.ts'

/** The schema of the file at this path below `atlas/`, or undefined where the atlas has no such place. */
export function schemaOf(path: string): z.ZodType | undefined {
  const id = path.replace(/\.yaml$/, '')
  if (id === 'glossary') return Glossary
  if (id === 'exceptions') return Exceptions
  if (/^prices\/[a-z0-9-]+$/.test(id)) return Prices
  if (/^sources\/[a-z0-9-]+\/[a-z0-9-]+$/.test(id)) return Source
  if (/^verified\/[a-z0-9-]+\/[a-z0-9-]+$/.test(id)) return Verification
  if (id.startsWith('second-readings/')) return kindOf(id.slice('second-readings/'.length)) && SecondReadings
  if (id.startsWith('reviews/')) return kindOf(id.slice('reviews/'.length)) && Reviews
  const kind = kindOf(id)
  return kind && kindSchemas[kind]
}
