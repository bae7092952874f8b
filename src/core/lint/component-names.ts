import type { AnyEntry } from '../corpus/entry.ts'
import type { Pointer } from '../schema/text-spots.ts'
import { systemGraphOf } from './system-graph-of.ts'

/** What an entry calls a component, and where. */
export interface ComponentName {
  readonly at: Pointer
  readonly name: string
}

/** What an entry names as technologies, components, participants, options, failing parts and steps of a cascade. */
export function componentNames(entry: AnyEntry): readonly ComponentName[] {
  const names: ComponentName[] = []
  const add = (at: Pointer, name: string): void => {
    names.push({ at, name })
  }
  for (const [index, { name }] of entry.data.technologies.entries())
    add(['technologies', index, 'name'], name)
  const nodes = systemGraphOf(entry)?.nodes ?? []
  for (const [index, { name, product }] of nodes.entries()) {
    add(['nodes', index, 'name'], name)
    if (product !== name) add(['nodes', index, 'product'], product)
  }
  for (const [index, { component }] of entry.data.failure.entries()) {
    // What is drawn has been named by its node.
    if (nodes.some(({ id, name }) => component === name || component === id)) continue
    add(['failure', index, 'component'], component)
  }
  switch (entry.kind) {
    case 'pattern-implementation':
      for (const [index, { name }] of entry.data.participants.entries())
        add(['participants', index, 'name'], name)
      break
    case 'technology-comparison':
      for (const [index, { name }] of entry.data.options.entries()) add(['options', index, 'name'], name)
      break
    case 'incident':
      for (const [index, { from, to }] of entry.data.cascade.entries()) {
        add(['cascade', index, 'from'], from)
        add(['cascade', index, 'to'], to)
      }
      break
    case 'performance-profile':
      add(['system'], entry.data.system)
      break
  }
  return names
}
