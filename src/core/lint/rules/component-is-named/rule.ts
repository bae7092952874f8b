import { componentNames } from '../../component-names.ts'
import type { EntryRule } from '../../rule.ts'
import { systemGraphOf } from '../../system-graph-of.ts'
import { isGenericName } from './is-generic-name.ts'

export const componentIsNamed = {
  code: 'component-is-named',
  scope: 'entry',
  gate: 'commandments',
  severity: 'error',
  summary: 'A component is a product, a service or a named system, not a kind of thing.',
  *check(entry) {
    const nodes = systemGraphOf(entry)?.nodes ?? []
    for (const { at, name } of componentNames(entry)) {
      if (!isGenericName(name)) continue
      const node = at[0] === 'nodes' ? nodes[Number(at[1])] : undefined
      // People have no product, and a product tells which database “Database” is.
      if (node?.shape === 'person' || (node && at[2] === 'name' && !isGenericName(node.product))) continue
      yield {
        at,
        message: `“${name}” says what kind of thing it is, not which one.`,
        help: 'Name the product or the system’s own name: `Kafka`, `mysql1`, `GLB Director`; where the source does not, say so: `Load balancer (product unpublished)`.',
      }
    }
  },
} satisfies EntryRule
