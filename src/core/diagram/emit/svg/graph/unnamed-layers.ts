import type { GraphDiagram, Layer } from '../../../model.ts'

/** The layers of the cards of failure domains, whose frames name the domain and not the layer. */
export const unnamedLayers = ({ groups, nodes }: GraphDiagram): readonly Layer[] =>
  groups.some(({ domain }) => domain) ? nodes.map(({ layer }) => layer) : []
