import { z } from 'zod'
import { orAbsent } from './absence.ts'
import { kebab, label, prose, version } from './text.ts'

export const LayerKind = z
  .enum(['user', 'edge', 'service', 'data', 'control', 'external'])
  .meta({ description: 'Decides the colour.' })

export const SystemLayer = z
  .strictObject({
    id: kebab('Referred to by nodes.'),
    name: label('As shown: `Edge`.', 60),
    kind: LayerKind,
    cost: orAbsent(prose('What the layer costs.', 200)).optional(),
  })
  .meta({ id: 'SystemLayer', description: 'A band of the picture.' })

/** The settings of a pool, breaker, cache, queue, proxy or balancer; `configuration-is-given` asks for them. */
export const Settings = orAbsent(
  z
    .array(prose('One setting with its value, as it stands on the card: `maxconn 20000 [@x]`.', 140))
    .min(1)
    .max(6),
  'The settings or sizes that matter, by their exact names; a pool, cache, queue, proxy or balancer has them.',
)

export const SystemNode = z
  .strictObject({
    id: kebab('Referred to by links.'),
    name: label('What it is called there: `mysql1`, `GLB Director`.', 60),
    layer: kebab('The layer that holds it.'),
    shape: z
      .enum(['box', 'store', 'queue', 'person'])
      .default('box')
      .meta({ description: 'A store holds state.' }),
    product: label('The product it is: `MySQL`, `HAProxy`; the system’s own name when home-made.', 80),
    version: orAbsent(version('The version that ran.')).optional(),
    count: orAbsent(prose('How many: `over 1,200 hosts [@x]`.', 160)).optional(),
    instance: orAbsent(prose('Machine type and size.', 160)).optional(),
    facts: z
      .array(prose('One decisive figure or setting, in a few words: it stands on the card.', 140))
      .max(6)
      .default([])
      .meta({ description: 'Decisive figures and settings, most important first.' }),
    settings: Settings.optional(),
    load: orAbsent(
      prose('The load it carries, in the unit of its limit: the card shows how full it is.', 160),
    ).optional(),
    limit: orAbsent(prose('The measured limit.', 220)).optional(),
    cost: orAbsent(prose('What it costs.', 200)).optional(),
    fails: orAbsent(prose('How it fails, and what then happens.', 300)).optional(),
  })
  .meta({ id: 'SystemNode', description: 'A component that costs money.' })

export const SystemLink = z
  .strictObject({
    from: kebab('The node that calls or sends.'),
    to: kebab('The node that is called or receives.'),
    kind: z.enum(['sync', 'async', 'replication', 'fallback', 'control']).meta({
      description:
        'sync: waits for an answer. async: does not. replication: copies state. fallback: used when another fails. control: configures or commands.',
    }),
    carries: label('What flows: `SQL reads`.', 100),
    protocol: orAbsent(label('`HTTPS`, `MySQL protocol`.', 60)).optional(),
    timeout: orAbsent(prose('The time-out.', 160)).optional(),
    retry: orAbsent(prose('The retry policy.', 160)).optional(),
    breaker: orAbsent(prose('The circuit breaker’s settings.', 160)).optional(),
    latency: orAbsent(prose('Measured or budgeted latency.', 160)).optional(),
    lag: orAbsent(prose('Replication lag.', 160)).optional(),
  })
  .meta({ id: 'SystemLink', description: 'A connection that can fail.' })

/** Layers, nodes and links: shared by the views that draw a system. */
export const graphParts = {
  layers: z.array(SystemLayer).min(1).meta({ description: 'The bands, top to bottom.' }),
  nodes: z.array(SystemNode).min(1).max(60).meta({ description: 'The components.' }),
  links: z
    .array(SystemLink)
    .meta({ description: 'The connections, each with a direction and what it carries.' }),
}
