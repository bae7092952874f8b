import type { AnyEntry } from '../corpus/entry.ts'
import { type Absence, isAbsent } from '../schema/absence.ts'
import type { Pointer } from '../schema/text-spots.ts'
import { systemGraphOf } from './system-graph-of.ts'

/** A pool, breaker, cache, queue, proxy or balancer of an entry, and all that is said of how it is set. */
export interface ConfiguredComponent {
  readonly at: Pointer
  readonly name: string
  /** The word that makes it one: `HAProxy`, `pool`. */
  readonly word: string
  readonly texts: readonly string[]
  /** Its settings or its limit are absent, with a reason. */
  readonly saysWhyNot: boolean
}

const kindOrProduct =
  /\b((connection|thread|read|write|writer|worker|server|buffer)? ?pools?|circuit breakers?|breakers?|caches?|queues?|message brokers?|prox(y|ies)|(load )?balancers?|HAProxy|Envoy|nginx|Traefik|Varnish|Squid|Linkerd|Katran|Zuul|Redis|Valkey|KeyDB|Memcached|mcrouter|Twemproxy|ElastiCache|EVCache|Kafka|MSK|RabbitMQ|ActiveMQ|Pulsar|NATS|NSQ|SQS|Kinesis|Kestrel|Sidekiq|Resque|HikariCP|c3p0|PgBouncer|Pgpool(-II)?|ProxySQL|MaxScale|VTGate|Hystrix|resilience4j|Sentinel|[AEN]LB|GLB)\b/i

/** Every component of an entry’s picture that is set by someone: people are not. */
export function configuredComponents(entry: AnyEntry): readonly ConfiguredComponent[] {
  const graph = systemGraphOf(entry)
  if (graph) {
    return graph.nodes.flatMap((node, index): readonly ConfiguredComponent[] => {
      const word = node.shape === 'queue' ? 'queue' : (wordIn(node.product) ?? wordIn(node.name))
      if (word === undefined || node.shape === 'person') return []
      const links = graph.links.filter(({ from, to }) => from === node.id || to === node.id)
      return [
        {
          at: ['nodes', index, 'name'],
          name: node.name,
          word,
          texts: [
            ...node.facts,
            ...listed(node.settings),
            ...written([node.limit, node.count, node.instance]),
            ...links.flatMap(({ timeout, retry, breaker }) => written([timeout, retry, breaker])),
          ],
          saysWhyNot: isAbsent(node.settings) || isAbsent(node.limit),
        },
      ]
    })
  }
  if (entry.kind !== 'pattern-implementation') return []
  return entry.data.participants.flatMap((participant, index): readonly ConfiguredComponent[] => {
    const word = wordIn(participant.name)
    if (word === undefined || participant.layer === 'user') return []
    // The pattern’s own table of settings may speak of the participant.
    const told = entry.data.settings.flatMap(({ name, value, why }) => {
      const texts = written([name, value, why])
      return texts.some((text) => text.toLowerCase().includes(participant.name.toLowerCase())) ? texts : []
    })
    return [
      {
        at: ['participants', index, 'name'],
        name: participant.name,
        word,
        texts: [...participant.facts, ...listed(participant.settings), ...told],
        saysWhyNot: isAbsent(participant.settings),
      },
    ]
  })
}

const wordIn = (text: string): string | undefined => kindOrProduct.exec(text)?.[0].trim()

const written = (texts: readonly (string | Absence | undefined)[]): readonly string[] =>
  texts.filter((text) => typeof text === 'string')

const listed = (settings: readonly string[] | Absence | undefined): readonly string[] =>
  settings === undefined || isAbsent(settings) ? [] : settings
