import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'yaml'
import type { z } from 'zod'
import { categories, companies, kindOf, systemViews } from '../../src/core/schema/categories.ts'
import { fileSchemas } from '../../src/core/schema/json-schema.ts'
import { kinds } from '../../src/core/schema/registry.ts'
import { validate } from '../../src/core/schema/schema-findings.ts'
import { skeleton } from '../../src/core/schema/skeleton.ts'

test('the target is 940 diagrams: 240 of systems, 700 of the rest', () => {
  assert.equal(
    categories.reduce((sum, { target }) => sum + target, 0),
    940,
  )
  assert.equal(Object.keys(companies).length * systemViews.length, 240)
})

test('every kind has a place in the atlas', () => {
  const reached = new Set([
    ...categories.map(({ folder }) => kindOf(`${folder}/x`)),
    ...systemViews.map((view) => kindOf(`systems/github/${view}`)),
  ])
  assert.deepEqual(
    kinds.filter((kind) => !reached.has(kind)),
    [],
  )
})

for (const [name, schema] of Object.entries(fileSchemas)) {
  test(`every field of ${name} is described`, () => {
    assert.deepEqual([...undescribed(schema, name)], [])
  })
  test(`the skeleton of ${name} fits its schema`, () => {
    assert.deepEqual(validate(schema, parse(skeleton(schema, 'x'))), {
      ok: true,
      data: schema.parse(parse(skeleton(schema, 'x'))),
    })
  })
}

test('the validator rejects nonsense', () => {
  for (const schema of Object.values(fileSchemas)) assert.equal(validate(schema, 42).ok, false)
})

/** Fields without a description, through every wrapper. */
function* undescribed(schema: z.core.$ZodType, path: string): Iterable<string> {
  const def = (schema as z.core.$ZodTypes)._zod.def
  switch (def.type) {
    case 'optional':
    case 'default':
      yield* undescribed(def.innerType, path)
      break
    case 'union':
      if (def.options[0]) yield* undescribed(def.options[0], path)
      break
    case 'array':
      yield* undescribed(def.element, `${path}[]`)
      break
    case 'record':
      yield* undescribed(def.valueType, `${path}.*`)
      break
    case 'object':
      for (const [key, inner] of Object.entries(def.shape)) {
        if ((describe(inner) ?? '') === '') yield `${path}.${key}`
        yield* undescribed(inner, `${path}.${key}`)
      }
  }
}

function describe(schema: z.core.$ZodType): string | undefined {
  const meta = (schema as z.ZodType).meta()?.description
  if (meta !== undefined) return meta
  const def = (schema as z.core.$ZodTypes)._zod.def
  if (def.type === 'optional' || def.type === 'default') return describe(def.innerType)
  if (def.type === 'union' && def.options[0]) return describe(def.options[0])
  return undefined
}
