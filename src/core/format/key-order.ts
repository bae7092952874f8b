import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { z } from 'zod'
import type { Pointer } from '../schema/text-spots.ts'

/** A set of keys that does not stand in the schema's order. */
export interface Disorder {
  readonly pointer: Pointer
  readonly map: YAMLMap
  readonly sorted: readonly Pair[]
  /** The first key that stands too late, and the one it belongs before. */
  readonly key: string
  readonly before: string
}

/** Every set of keys below a node that is not in its schema's order. */
export function* disorders(
  schema: z.core.$ZodType,
  node: Node | null,
  pointer: Pointer = [],
): Iterable<Disorder> {
  const inner = formFor(schema, node)
  const def = (inner as z.core.$ZodTypes)._zod.def
  if (def.type === 'array' && isSeq(node)) {
    for (const [index, item] of node.items.entries())
      yield* disorders(def.element, item as Node, [...pointer, index])
  }
  if (!isMap(node)) return
  if (def.type === 'record') {
    for (const pair of node.items)
      yield* disorders(def.valueType, pair.value as Node, [...pointer, keyOf(pair)])
  }
  if (def.type !== 'object') return
  const order = Object.keys(def.shape)
  const rank = (pair: Pair): number => {
    const at = order.indexOf(keyOf(pair))
    return at < 0 ? order.length : at
  }
  const sorted = [...node.items].sort((a, b) => rank(a) - rank(b))
  const at = node.items.findIndex((pair, index) => sorted[index] !== pair)
  const [early, late] = [node.items[at], sorted[at]]
  if (early && late) yield { pointer, map: node, sorted, key: keyOf(late), before: keyOf(early) }
  for (const pair of node.items) {
    const next = def.shape[keyOf(pair)]
    if (next) yield* disorders(next, pair.value as Node, [...pointer, keyOf(pair)])
  }
}

/** The schema behind optional and default, and the option of a union that has the node's form. */
function formFor(schema: z.core.$ZodType, node: Node | null): z.core.$ZodType {
  const def = (schema as z.core.$ZodTypes)._zod.def
  if (def.type === 'optional' || def.type === 'default') return formFor(def.innerType, node)
  if (def.type !== 'union') return schema
  const fitting = def.options.find((option) => {
    const inner = (formFor(option, node) as z.core.$ZodTypes)._zod.def
    if (isSeq(node)) return inner.type === 'array'
    if (isMap(node)) {
      return (
        inner.type === 'record' ||
        (inner.type === 'object' && node.items.every((pair) => keyOf(pair) in inner.shape))
      )
    }
    return inner.type === 'string'
  })
  return fitting ? formFor(fitting, node) : schema
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '')
