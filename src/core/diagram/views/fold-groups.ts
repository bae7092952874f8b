import type { GraphDiagram, GraphGroup, GraphLink, GraphNode, Line } from '../model.ts'

/** Beyond this many cards nobody reads a picture on a phone; `diagram-fits-budget` tells its author. */
export const mostCards = 25

/** Names on a folded card; the text below the picture has them all. */
const mostNames = 8

/**
 * A graph with more cards than the budget has its largest groups folded, each into one card that says what it holds and leads to
 * `href`, until the rest fits. Links inside a folded group go; those that then join the same two cards become one.
 */
export function foldGroups(diagram: GraphDiagram, href: string): GraphDiagram {
  const folded = chooseFolded(diagram)
  if (folded.length === 0) return diagram
  const held = new Map(folded.map(({ group, nodes }) => [group.id, { group, nodes }]))
  const cardOf = new Map(
    folded.flatMap(({ group, nodes }) => nodes.map(({ id }) => [id, foldedId(group)] as const)),
  )
  const seen = new Set<string>()
  const nodes = diagram.nodes.flatMap((node): readonly GraphNode[] => {
    const fold = node.group === undefined ? undefined : held.get(node.group)
    if (!fold) return [node]
    if (seen.has(fold.group.id)) return []
    seen.add(fold.group.id)
    return [foldedCard(fold.group, fold.nodes, href)]
  })
  const told = folded.map(({ group, nodes }) => `${group.name} (${nodes.length})`).join(', ')
  return {
    ...diagram,
    description: `${diagram.description} Shown as one card each: ${told}.`,
    nodes,
    links: foldLinks(diagram.links, cardOf),
  }
}

interface Fold {
  readonly group: GraphGroup
  readonly nodes: readonly GraphNode[]
}

/** The largest groups first: the fewest folds that bring the cards within the budget. */
function chooseFolded({ groups, nodes }: GraphDiagram): readonly Fold[] {
  const folds = groups
    .map((group): Fold => ({ group, nodes: nodes.filter((node) => node.group === group.id) }))
    .filter((fold) => fold.nodes.length > 1)
    .sort((a, b) => b.nodes.length - a.nodes.length)
  let cards = nodes.length
  const chosen: Fold[] = []
  for (const fold of folds) {
    if (cards <= mostCards) break
    chosen.push(fold)
    cards -= fold.nodes.length - 1
  }
  return chosen
}

/** No id of an entry has a colon. */
const foldedId = (group: GraphGroup): string => `fold:${group.id}`

function foldedCard(group: GraphGroup, nodes: readonly GraphNode[], href: string): GraphNode {
  const names = nodes.slice(0, mostNames).map(({ name }) => name)
  const more = nodes.length > mostNames ? ` and ${nodes.length - mostNames} more` : ''
  return {
    id: foldedId(group),
    name: `${group.name}: ${nodes.length} components`,
    shape: 'box',
    layer: group.layer,
    group: group.id,
    href,
    lines: [{ role: 'note', text: names.join(', ') + more, cites: [] }],
  }
}

function foldLinks(links: readonly GraphLink[], cardOf: ReadonlyMap<string, string>): readonly GraphLink[] {
  const moved = links.map((link) => ({
    ...link,
    from: cardOf.get(link.from) ?? link.from,
    to: cardOf.get(link.to) ?? link.to,
  }))
  const kept = moved.filter(({ from, to }, index) => from !== to || links[index]?.from === links[index]?.to)
  const isMoved = ({ from, to }: GraphLink): boolean => from.startsWith('fold:') || to.startsWith('fold:')
  const key = (link: GraphLink, index: number): string =>
    isMoved(link) ? `${link.from} ${link.to} ${link.kind}` : String(index)
  const bundles = Map.groupBy(
    kept.map((link, index) => ({ link, key: key(link, index) })),
    (each) => each.key,
  )
  return [...bundles.values()].flatMap(([first, ...others]): readonly GraphLink[] => {
    if (!first) return []
    if (others.length === 0) return [first.link]
    // A guard of one connection says nothing of the others.
    const { order: _order, guards: _guards, ...link } = first.link
    const count: Line = { role: 'fact', text: `${others.length + 1} connections`, cites: [] }
    return [{ ...link, lines: [count] }]
  })
}
