/** A place in a picture, as it stands behind the `#` of a page’s address: `diagram-architecture:rails`. */
export interface DiagramAddress {
  readonly diagram: string
  /** The card that has the focus, or all that are taken to fail. */
  readonly nodes: readonly string[]
  /** Whether the nodes are taken to fail: `diagram-architecture:rails,redis:fail`. */
  readonly fails: boolean
}

export function writeDiagramAddress({ diagram, nodes, fails }: DiagramAddress): string {
  if (nodes.length === 0) return `diagram-${diagram}`
  return `diagram-${diagram}:${nodes.map(encodeURIComponent).join(',')}${fails ? ':fail' : ''}`
}

/** The place that a fragment names, without its `#`; undefined for one that names none. */
export function readDiagramAddress(fragment: string): DiagramAddress | undefined {
  const match = /^diagram-([^:]+):([^:]+)(:fail)?$/.exec(fragment)
  if (!match) return undefined
  const [, diagram = '', nodes = '', fails] = match
  try {
    return { diagram, nodes: nodes.split(',').map(decodeURIComponent), fails: fails !== undefined }
  } catch {
    return undefined
  }
}
