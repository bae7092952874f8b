import { z } from 'zod'
import { Exceptions } from './exceptions.ts'
import { Glossary } from './glossary.ts'
import { Prices } from './prices.ts'
import { kindSchemas } from './registry.ts'
import { Reviews } from './reviews.ts'
import { SecondReadings } from './second-readings.ts'
import { Source } from './source.ts'
import { Verification } from './verification.ts'

/** Every schema of the atlas's files by the name of its JSON Schema file, without `.schema.json`. */
export const fileSchemas: Readonly<Record<string, z.ZodType>> = {
  ...kindSchemas,
  source: Source,
  glossary: Glossary,
  prices: Prices,
  exceptions: Exceptions,
  reviews: Reviews,
  'second-readings': SecondReadings,
  verification: Verification,
}

/** JSON Schema 2020-12 for editors: what an author may write, with every field described. */
export function toJsonSchema(name: string, schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { io: 'input' })
  return `${JSON.stringify({ $id: `${name}.schema.json`, ...json }, null, 2)}\n`
}
