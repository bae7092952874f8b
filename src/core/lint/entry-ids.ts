import type { AnyEntry } from '../corpus/entry.ts'
import type { Pointer } from '../schema/text-spots.ts'
import { systemGraphOf } from './system-graph-of.ts'

export interface IdList {
  /** `node`, `check`: one of them, for messages. */
  readonly what: string
  readonly ids: readonly { readonly id: string; readonly at: Pointer }[]
}

/** The ids an entry defines, by what they name. */
export function entryIds(entry: AnyEntry): readonly IdList[] {
  const list = (what: string, key: string, items: readonly { readonly id: string }[]): IdList => ({
    what,
    ids: items.map(({ id }, index) => ({ id, at: [key, index, 'id'] })),
  })
  const graph = systemGraphOf(entry)
  const shared = graph ? [list('layer', 'layers', graph.layers), list('node', 'nodes', graph.nodes)] : []
  switch (entry.kind) {
    case 'system-failure-domains':
      return [...shared, list('domain', 'domains', entry.data.domains)]
    case 'system-operations':
      return [list('step', 'pipeline', entry.data.pipeline)]
    case 'pattern-implementation':
      return [list('participant', 'participants', entry.data.participants)]
    case 'technology-comparison':
      return [list('option', 'options', entry.data.options)]
    case 'debugging-guide': {
      const checks = list('check or fix', 'checks', entry.data.checks)
      return [{ ...checks, ids: [...checks.ids, ...list('fix', 'fixes', entry.data.fixes).ids] }]
    }
    default:
      return shared
  }
}
