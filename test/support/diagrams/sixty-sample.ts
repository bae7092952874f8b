import type { GraphDiagram, Layer } from '../../../src/core/diagram/model.ts'

const layers: readonly (readonly [Layer, string, number])[] = [
  ['user', 'Clients', 2],
  ['edge', 'Edge', 9],
  ['service', 'Services', 28],
  ['data', 'Stores', 16],
  ['control', 'Control plane', 5],
]

/** Sixty components of an invented system in five layers, each calling two of the layer below. */
export const sixtySample: GraphDiagram = {
  kind: 'graph',
  id: 'sixty',
  title: 'Example Corp: sixty components',
  description: '60 components in 5 layers.',
  direction: 'down',
  groups: layers.map(([layer, name]) => ({ id: layer, name, layer, lines: [] })),
  nodes: layers.flatMap(([layer, name, count]) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${layer}-${index}`,
      name: `${name} ${index + 1}`,
      shape: layer === 'data' ? ('store' as const) : ('box' as const),
      layer,
      group: layer,
      lines: [{ role: 'product' as const, text: `Product ${index + 1}`, cites: [] }],
    })),
  ),
  links: layers.slice(1).flatMap(([layer, , count], at) => {
    const [above = 'user', , many = 1] = layers[at] ?? []
    return Array.from({ length: count * 2 }, (_, index) => ({
      from: `${above}-${index % many}`,
      to: `${layer}-${index % count}`,
      kind: index % 5 === 4 ? ('async' as const) : ('sync' as const),
      lines: [{ role: 'fact' as const, text: `Call ${index + 1}`, cites: [] }],
    }))
  }),
}
