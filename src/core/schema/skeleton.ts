import { Document, isMap, isSeq, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { z } from 'zod'
import { textRoles } from './text.ts'

/**
 * A file that fits a schema, with each field's description as a comment and a text beginning with `Write:`
 * wherever the author must write. `schemaPath` is where the editor finds the JSON Schema.
 */
export function skeleton(schema: z.core.$ZodType, schemaPath: string): string {
  const document = new Document(nodeOf(schema, 0))
  document.commentBefore = ` yaml-language-server: $schema=${schemaPath}`
  return document.toString({ lineWidth: 0 })
}

/** The skeleton as plain data. */
export function skeletonValue(schema: z.core.$ZodType): unknown {
  return new Document(nodeOf(schema, 0)).toJS()
}

function nodeOf(schema: z.core.$ZodType, depth: number): Node {
  const def = (schema as z.core.$ZodTypes)._zod.def
  switch (def.type) {
    case 'object': {
      const map = new YAMLMap()
      for (const [key, inner] of Object.entries(def.shape)) {
        const type = (inner as z.core.$ZodTypes)._zod.def.type
        if (type === 'optional' || type === 'default') continue
        const name = new Scalar(key)
        const description = (inner as z.ZodType).meta?.()?.description
        if (description !== undefined) name.commentBefore = ` ${description}`
        if (depth === 0) name.spaceBefore = true
        map.items.push(new Pair(name, nodeOf(inner, depth + 1)))
      }
      return map
    }
    case 'array': {
      const list = new YAMLSeq()
      const least = leastItems(schema)
      for (let index = 0; index < Math.max(1, least); index++) list.items.push(nodeOf(def.element, depth + 1))
      stripCommentsAfterFirst(list)
      return list
    }
    case 'record': {
      const map = new YAMLMap()
      map.items.push(new Pair(new Scalar('write-here'), nodeOf(def.valueType, depth + 1)))
      return map
    }
    case 'union': {
      const [first] = def.options
      if (!first) throw new Error('A union of the schema has no options.')
      return nodeOf(first, depth)
    }
    case 'enum':
      return new Scalar(Object.values(def.entries)[0])
    case 'boolean':
      return new Scalar(false)
    case 'number':
      return new Scalar(0)
    case 'string':
      return new Scalar(textOf(schema))
    case 'optional':
    case 'default':
      return nodeOf(def.innerType, depth)
    default:
      throw new Error(`The skeleton does not know the schema type “${def.type}”.`)
  }
}

function textOf(schema: z.core.$ZodType): string {
  const description = withoutExamples((schema as z.ZodType).meta?.()?.description ?? 'this text.')
  const candidates = [
    `Write: ${description}`,
    `Write: ${description}`.slice(0, 40),
    'write-this',
    '2000-01-01',
    '[@write-this]',
    'https://example.org/',
    'incidents/write-this',
    'write_this',
    '0'.repeat(64),
    '0'.repeat(40),
    'write/this',
  ]
  const role = textRoles.get(schema)?.role
  const fitting = candidates.filter((text) => (schema as z.ZodType).safeParse(text).success)
  const found = role === 'id' ? (fitting.find((text) => !text.startsWith('Write')) ?? fitting[0]) : fitting[0]
  if (found === undefined) throw new Error('The skeleton has no text for a pattern of the schema.')
  return found
}

/** The comment above the field keeps the examples; in the text they would read as marks and figures. */
function withoutExamples(description: string): string {
  return `${description.split(/[:;,(]?\s*`/, 1)[0]?.replace(/[.\s]+$/, '') ?? ''}.`
}

function leastItems(schema: z.core.$ZodType): number {
  for (let least = 1; least < 4; least++) {
    const issues = (schema as z.ZodType).safeParse(Array.from({ length: least })).error?.issues ?? []
    if (!issues.some(({ code }) => code === 'too_small')) return least
  }
  return 4
}

/** One set of comments explains all items. */
function stripCommentsAfterFirst(list: YAMLSeq): void {
  for (const item of list.items.slice(1)) stripComments(item)
}

function stripComments(node: unknown): void {
  if (isSeq(node)) for (const item of node.items) stripComments(item)
  if (!isMap(node)) return
  for (const pair of node.items) {
    if (pair.key instanceof Scalar) pair.key.commentBefore = null
    stripComments(pair.value)
  }
}
