import type { z } from 'zod'
import type { AnyEntry } from '../corpus/entry.ts'
import type { SystemLayer, SystemLink, SystemNode } from '../schema/system-graph.ts'

/** The drawn system of an entry, or undefined where its kind draws none. */
export function systemGraphOf(entry: AnyEntry):
  | {
      readonly layers: readonly z.infer<typeof SystemLayer>[]
      readonly nodes: readonly z.infer<typeof SystemNode>[]
      readonly links: readonly z.infer<typeof SystemLink>[]
    }
  | undefined {
  switch (entry.kind) {
    case 'system-architecture':
    case 'system-request-flow':
    case 'system-storage':
    case 'system-failure-domains':
      return entry.data
    default:
      return undefined
  }
}
