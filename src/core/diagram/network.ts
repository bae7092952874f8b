import { checkName } from './emit/text/check-name.ts'
import { linkVerbs } from './emit/text/link-verbs.ts'
import type { Diagram, Gauge, GraphDiagram, Line, LinkKind, SequenceDiagram, TreeDiagram } from './model.ts'

/** A card of a picture with all that it says. */
export interface NetworkNode {
  readonly id: string
  readonly name: string
  readonly lines: readonly Line[]
  /** The band or the domain that holds it. */
  readonly group?: string
  readonly gauge?: Gauge
  readonly href?: string
}

/** A line from card to card, with the words that stand before the name of the other card: `calls` and, seen from there, `called by`. */
export interface NetworkLink {
  readonly from: string
  readonly to: string
  readonly forth: string
  readonly back: string
  readonly lines: readonly Line[]
}

/** What a page lets a reader walk from card to card. */
export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly links: readonly NetworkLink[]
}

/** The families whose pictures are cards joined by lines. */
export type NetworkDiagram = GraphDiagram | TreeDiagram | SequenceDiagram

export const isNetwork = (diagram: Diagram): diagram is NetworkDiagram =>
  diagram.kind === 'graph' || diagram.kind === 'tree' || diagram.kind === 'sequence'

/** As `linkVerbs`, seen from the far end; none agrees with the name that follows, which may be a plural. */
const backVerbs: Readonly<Record<LinkKind, string>> = {
  sync: 'called by',
  async: 'sent to by',
  replication: 'a copy of',
  fallback: 'a fallback of',
  control: 'controlled by',
  failure: 'hit by the failure of',
}

const inOrder = (order: number | undefined, verb: string): string =>
  order === undefined ? verb : `step ${order}: ${verb}`

/** Cards and lines of a picture, alike for all families that have them; the picture’s own ids. */
export function networkOf(diagram: NetworkDiagram): Network {
  switch (diagram.kind) {
    case 'graph': {
      const names = new Map(diagram.groups.map(({ id, name }) => [id, name]))
      return {
        nodes: diagram.nodes.map(({ id, name, lines, group, gauge, href }) => {
          const around = group === undefined ? undefined : names.get(group)
          return {
            id,
            name,
            lines,
            ...(around === undefined ? {} : { group: around }),
            ...(gauge ? { gauge } : {}),
            ...(href === undefined ? {} : { href }),
          }
        }),
        links: diagram.links.map(({ from, to, kind, order, lines }) => ({
          from,
          to,
          forth: inOrder(order, linkVerbs[kind]),
          back: inOrder(order, backVerbs[kind]),
          lines,
        })),
      }
    }
    case 'tree':
      return {
        nodes: diagram.nodes.map((node) => ({ id: node.id, name: checkName(node), lines: node.lines })),
        links: diagram.nodes.flatMap(({ id, answers }) =>
          answers.map(({ label, to }) => ({
            from: id,
            to,
            forth: `${label}: go to`,
            back: `${label}, from`,
            lines: [],
          })),
        ),
      }
    case 'sequence':
      return {
        nodes: diagram.participants.map(({ id, name, lines }) => ({ id, name, lines })),
        links: diagram.messages.map(({ from, to, text, lines }, index) => ({
          from,
          to,
          forth: `step ${index + 1}: to`,
          back: `step ${index + 1}: from`,
          lines: [{ role: 'fact', text, cites: [] }, ...lines],
        })),
      }
    default:
      return diagram satisfies never
  }
}
