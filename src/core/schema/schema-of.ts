import type { z } from 'zod'
import { kindOf } from './categories.ts'
import { Exceptions } from './exceptions.ts'
import { Glossary } from './glossary.ts'
import { Prices } from './prices.ts'
import { kindSchemas } from './registry.ts'
import { Source } from './source.ts'

/** The schema of the file at this path below `atlas/`, or undefined where the atlas has no such place. */
export function schemaOf(path: string): z.ZodType | undefined {
  const id = path.replace(/\.yaml$/, '')
  if (id === 'glossary') return Glossary
  if (id === 'exceptions') return Exceptions
  if (/^prices\/[a-z0-9-]+$/.test(id)) return Prices
  if (/^sources\/[a-z0-9-]+\/[a-z0-9-]+$/.test(id)) return Source
  const kind = kindOf(id)
  return kind && kindSchemas[kind]
}
