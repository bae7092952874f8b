import type { AnyEntry } from '../corpus/entry.ts'
import type { Pointer } from '../schema/text-spots.ts'
import { systemGraphOf } from './system-graph-of.ts'

/** What an entry names as components, participants and options. */
export function componentNames(entry: AnyEntry): readonly { readonly at: Pointer; readonly name: string }[] {
  const technologies = entry.data.technologies.map(({ name }, index) => ({
    at: ['technologies', index, 'name'],
    name,
  }))
  const nodes = (systemGraphOf(entry)?.nodes ?? []).map(({ name }, index) => ({
    at: ['nodes', index, 'name'],
    name,
  }))
  const participants =
    entry.kind === 'pattern-implementation'
      ? entry.data.participants.map(({ name }, index) => ({ at: ['participants', index, 'name'], name }))
      : []
  const options =
    entry.kind === 'technology-comparison'
      ? entry.data.options.map(({ name }, index) => ({ at: ['options', index, 'name'], name }))
      : []
  return [...technologies, ...nodes, ...participants, ...options]
}
