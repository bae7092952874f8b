import { Ajv2020 } from 'ajv/dist/2020.js'
import { default as addFormats } from 'ajv-formats'

/** What judges documents by JSON Schema 2020-12, formats included. */
export function validator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  ;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
  return ajv
}

/** ajv takes OpenAPI’s own dynamic anchor for the root; the schema it means is this one. */
export const withoutDynamicReferences = (schema: unknown): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"'))

/** A template such as `sources/{publisher}.json` as an expression. */
export const pattern = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{[a-z]+\}/g, '[a-z0-9-]+')}$`)
