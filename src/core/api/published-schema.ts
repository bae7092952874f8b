import { z } from 'zod'
import { apiDocuments } from './documents.ts'

type JsonSchema = Readonly<Record<string, unknown>>

/** The JSON Schema (2020-12) of one family of documents, with all that it refers to. */
export function publishedSchema(name: string, schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { io: 'output' })
  return `${JSON.stringify({ ...json, $id: `${name}.schema.json` })}\n`
}

/** Every schema of the API by its name, each referring to the others as an OpenAPI document does. */
export function componentSchemas(): Readonly<Record<string, JsonSchema>> {
  const components: Record<string, JsonSchema> = {}
  for (const { name, schema } of apiDocuments) {
    const { $schema: _, $defs, ...own } = z.toJSONSchema(schema, { io: 'output' })
    for (const [inner, definition] of Object.entries($defs ?? {}))
      components[inner] = definition as JsonSchema
    if (!(name in components)) components[name] = own
  }
  return JSON.parse(
    JSON.stringify(components).replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as typeof components
}
