import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry } from '../corpus/entry.ts'
import { isAbsent } from '../schema/absence.ts'
import type { Pointer } from '../schema/text-spots.ts'
import { systemGraphOf } from './system-graph-of.ts'

/** The ids that a field may name: asked for one, or walked through for the nearest. */
interface Known extends Iterable<string> {
  has(id: string): boolean
}

/** A field that names an id, and the ids it may name. */
export interface Reference {
  readonly at: Pointer
  readonly id: string
  readonly among: Known
  /** What the id names, for messages: `node`. */
  readonly what: string
}

/** Every reference of an entry, to its own parts and to other entries. */
export function* entryReferences(entry: AnyEntry, corpus: Corpus): Iterable<Reference> {
  yield* entryLinks(entry, corpus)
  const graph = systemGraphOf(entry)
  const nodes = idsOf(graph?.nodes ?? [])
  if (graph) {
    const layers = idsOf(graph.layers)
    for (const [index, node] of graph.nodes.entries()) {
      yield { at: ['nodes', index, 'layer'], id: node.layer, among: layers, what: 'layer' }
    }
    yield* ends(graph.links, 'links', nodes, 'node')
  }
  switch (entry.kind) {
    case 'system-request-flow':
      yield* ends(entry.data.hops, 'hops', nodes, 'node')
      break
    case 'system-storage':
      for (const [index, boundary] of entry.data.consistency.entries()) {
        for (const [at, id] of boundary.stores.entries()) {
          yield { at: ['consistency', index, 'stores', at], id, among: nodes, what: 'node' }
        }
      }
      for (const [index, backup] of entry.data.backups.entries()) {
        yield { at: ['backups', index, 'store'], id: backup.store, among: nodes, what: 'node' }
      }
      break
    case 'system-failure-domains':
      for (const [index, domain] of entry.data.domains.entries()) {
        for (const [at, id] of domain.holds.entries()) {
          yield { at: ['domains', index, 'holds', at], id, among: nodes, what: 'node' }
        }
      }
      yield* ends(entry.data.cascade, 'cascade', nodes, 'node')
      break
    case 'pattern-implementation':
      yield* ends(entry.data.flow, 'flow', idsOf(entry.data.participants), 'participant')
      break
    case 'debugging-guide': {
      const checks = idsOf(entry.data.checks)
      const targets = new Set([...checks, ...idsOf(entry.data.fixes), 'escalate'])
      yield { at: ['start'], id: entry.data.start, among: checks, what: 'check' }
      for (const [index, check] of entry.data.checks.entries()) {
        for (const [at, { go }] of check.answers.entries()) {
          yield { at: ['checks', index, 'answers', at, 'go'], id: go, among: targets, what: 'check or fix' }
        }
      }
      for (const [index, { next }] of entry.data.fixes.entries()) {
        if (next !== undefined) yield { at: ['fixes', index, 'next'], id: next, among: checks, what: 'check' }
      }
      break
    }
    case 'technology-comparison': {
      const options = idsOf(entry.data.options)
      for (const [index, { values }] of entry.data.criteria.entries()) {
        for (const id of Object.keys(values)) {
          yield { at: ['criteria', index, 'values', id], id, among: options, what: 'option' }
        }
      }
      for (const [index, { option }] of entry.data.choose.entries()) {
        yield { at: ['choose', index, 'option'], id: option, among: options, what: 'option' }
      }
      break
    }
  }
}

/** Every id that an entry has or had; one is looked up, and all are read only where it is unknown. */
const idsIn = ({ entries, moved, broken }: Corpus): Known => ({
  has: (id) => entries.has(id) || moved.has(id) || broken.has(id),
  *[Symbol.iterator]() {
    yield* entries.keys()
    yield* moved.keys()
    yield* broken
  },
})

function* entryLinks(entry: AnyEntry, corpus: Corpus): Iterable<Reference> {
  const among = idsIn(corpus)
  const incidents = isAbsent(entry.data.incidents) ? [] : entry.data.incidents
  for (const [index, id] of incidents.entries()) yield { at: ['incidents', index], id, among, what: 'entry' }
  for (const [index, id] of (entry.data.related ?? []).entries()) {
    yield { at: ['related', index], id, among, what: 'entry' }
  }
  if (entry.kind !== 'system-failure-domains') return
  for (const [index, { happened }] of entry.data.cascade.entries()) {
    if (typeof happened === 'string')
      yield { at: ['cascade', index, 'happened'], id: happened, among, what: 'entry' }
  }
  for (const [index, { entry: id }] of entry.data.history.entries()) {
    if (id !== undefined) yield { at: ['history', index, 'entry'], id, among, what: 'entry' }
  }
}

function* ends(
  items: readonly { readonly from: string; readonly to: string }[],
  key: string,
  among: ReadonlySet<string>,
  what: string,
): Iterable<Reference> {
  for (const [index, { from, to }] of items.entries()) {
    yield { at: [key, index, 'from'], id: from, among, what }
    yield { at: [key, index, 'to'], id: to, among, what }
  }
}

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id))
