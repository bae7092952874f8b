import type { GraphLink, GraphNode } from '../../../model.ts'
import type { CardContent } from '../card.ts'
import { nodeContent } from '../graph/node-content.ts'

/** A card with the ways in which the failure reached it; trigger and end effects are told by word and border. */
export function cascadeContent(node: GraphNode, arriving: readonly GraphLink[]): CardContent {
  const hops = arriving.map(({ order, lines }) => ({ mark: String(order ?? ''), lines }))
  return { ...nodeContent(node), ...partLook(node), hops }
}

function partLook({ part }: GraphNode): Partial<CardContent> {
  if (part === 'trigger')
    return {
      tag: { text: 'Trigger', tone: 'failure', filled: true },
      border: { tone: 'failure', width: 3 },
      stripe: 'failure',
    }
  if (part === 'end')
    return {
      tag: { text: 'End effect', tone: 'failure', filled: false },
      border: { tone: 'failure', width: 1.8, dash: '6 3' },
    }
  return {}
}

/** The links in the order of the failure; those without a number are given the next. */
export function numberedLinks(links: readonly GraphLink[]): readonly GraphLink[] {
  let next = Math.max(0, ...links.map(({ order }) => order ?? 0))
  return links
    .map((link): GraphLink => (link.order === undefined ? { ...link, order: ++next } : link))
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
}
