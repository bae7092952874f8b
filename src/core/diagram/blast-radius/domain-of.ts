import type { GraphDiagram } from '../model.ts'

/** The nodes that fail together with one, by the entry's own word; undefined for a node that falls alone. */
export function domainOf(
  id: string,
  { groups, nodes }: GraphDiagram,
): { readonly name: string; readonly ids: readonly string[] } | undefined {
  const around = nodes.find((node) => node.id === id)?.group
  const group = groups.find((each) => each.domain && each.id === around)
  const ids = nodes.filter((node) => group && node.group === group.id).map((node) => node.id)
  return group && ids.length > 1 ? { name: group.name, ids } : undefined
}
