import { componentNames } from '../../component-names.ts'
import type { EntryRule } from '../../rule.ts'

/** Words that say what kind of thing it is, never which one. */
const generic =
  /^(the |a |an |our |main |primary |secondary |some )*(app(lication)?|backend|front ?end|web ?site|web|api|micro)? ?-?(services?|servers?|databases?|db|caches?|message (queue|broker|bus)s?|queues?|load balancers?|lb|proxy|prox(y|ies)|storage|object store|cdn|gateway|api gateway|workers?|clusters?|clients?|nodes?|systems?|components?|monitoring|data ?store|search( engine)?|datacent(er|re)s?|dns) ?([a-z]|\\d+)?$/i

export const componentIsNamed = {
  code: 'component-is-named',
  scope: 'entry',
  gate: 'commandments',
  severity: 'error',
  summary: 'A component is a product, a service or a named system, not a kind of thing.',
  *check(entry) {
    for (const { at, name } of componentNames(entry)) {
      if (!generic.test(name.trim())) continue
      yield {
        at,
        message: `“${name}” says what kind of thing it is, not which one.`,
        help: 'Name the product or the system’s own name: `Kafka`, `mysql1`, `GLB Director`; where the source does not, say so: `Load balancer (product unpublished)`.',
      }
    }
  },
} satisfies EntryRule
