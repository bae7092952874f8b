import type { z } from 'zod'
import { isAbsent } from '../../schema/absence.ts'
import type { SystemLayer, SystemLink, SystemNode } from '../../schema/system-graph.ts'
import type { GraphGroup, GraphLink, GraphNode, Guard, Layer } from '../model.ts'
import { scalarOf } from './figure-value.ts'
import { type LineMaker, partHref, plain, settingLines } from './lines.ts'

export interface SystemParts {
  readonly layers: readonly z.infer<typeof SystemLayer>[]
  readonly nodes: readonly z.infer<typeof SystemNode>[]
  readonly links: readonly z.infer<typeof SystemLink>[]
}

/** A system's layers as bands. */
export function layerGroups({ layers }: SystemParts, make: LineMaker): readonly GraphGroup[] {
  return layers.map(({ id, name, kind, cost }) => ({
    id,
    name: plain(name),
    layer: kind,
    lines: make.line('cost', cost),
  }))
}

/** A system's components as cards, each in its layer's band. */
export function systemNodes(
  entryId: string,
  { layers, nodes }: SystemParts,
  make: LineMaker,
): readonly GraphNode[] {
  const kindOf = (id: string): Layer => layers.find((layer) => layer.id === id)?.kind ?? 'external'
  return nodes.map((node) => ({
    id: node.id,
    name: plain(node.name),
    shape: node.shape,
    layer: kindOf(node.layer),
    group: node.layer,
    href: partHref(entryId, 'nodes', node.id),
    ...gauge(node),
    lines: [
      ...product(node),
      ...make.line('size', node.count),
      ...make.line('size', node.instance),
      ...node.facts.flatMap((fact) => make.line('fact', fact)),
      ...settingLines(node.settings, make),
      ...make.line('fact', node.load, 'Load: '),
      ...make.line('limit', node.limit, 'Limit: '),
      ...make.line('cost', node.cost, 'Cost: '),
      ...make.line('failure', node.fails, 'Fails: '),
    ],
  }))
}

/** Load and limit where both are one number of the same kind. */
function gauge({ load, limit }: z.infer<typeof SystemNode>): Pick<GraphNode, 'gauge'> {
  if (typeof load !== 'string' || typeof limit !== 'string') return {}
  const [a, b] = [scalarOf(load), scalarOf(limit)]
  const isAlike = a && b && a.unit.dimension === b.unit.dimension && a.unit.per === b.unit.per
  return isAlike && b.value > 0 ? { gauge: { load: a.value, limit: b.value } } : {}
}

function product(node: z.infer<typeof SystemNode>) {
  const version = node.version === undefined || isAbsent(node.version) ? '' : ` ${plain(node.version)}`
  const text = `${plain(node.product)}${version}`
  return text === plain(node.name) ? [] : [{ role: 'product' as const, text, cites: [] }]
}

/** A system's connections with what they carry and what happens when they fail. */
export function systemLinks({ links }: SystemParts, make: LineMaker): readonly GraphLink[] {
  return links.map((link) => ({
    from: link.from,
    to: link.to,
    kind: link.kind,
    lines: [
      { role: 'fact' as const, text: plain(link.carries), cites: make.cites(link.carries) },
      ...make.line('note', link.protocol),
      ...make.line('limit', link.timeout, 'Timeout: '),
      ...make.line('limit', link.retry, 'Retry: '),
      ...make.line('limit', link.breaker, 'Breaker: '),
      ...make.line('fact', link.latency, 'Latency: '),
      ...make.line('fact', link.lag, 'Lag: '),
    ],
    ...lag(link, make),
    ...linkGuards(link, make),
  }))
}

/** The guards that a link states; `none` states that there is none. */
export function linkGuards(link: z.infer<typeof SystemLink>, make: LineMaker): Pick<GraphLink, 'guards'> {
  const guards = (['timeout', 'retry', 'breaker'] as const).flatMap((kind): readonly Guard[] =>
    make
      .line('limit', link[kind])
      .filter(({ text }) => !/^(none|no|not|never)\b/i.test(text))
      .map(({ text, cites }) => ({ kind, text, cites })),
  )
  return guards.length === 0 ? {} : { guards }
}

function lag({ lag }: z.infer<typeof SystemLink>, make: LineMaker): Pick<GraphLink, 'lag'> {
  const [line] = make.line('fact', lag, 'Lag: ')
  return line ? { lag: line } : {}
}
