/**
 * What every picture is drawn from. A view (`views/`) makes one from an entry; the emitters (`emit/`)
 * turn one into Mermaid text or SVG. All text in a model is plain text: escaping belongs to the emitters.
 */

import type { BarsDiagram } from './bars-model.ts'
import type { LatencyBudget } from './latency-budget.ts'
import type { TimelineInterval, TimelinePhase } from './timeline-parts.ts'

/** The specification's layers; each has a colour in `layer-colours.ts`. */
export type Layer = 'user' | 'edge' | 'service' | 'data' | 'control' | 'external'

/** One line of a label, with the numbers of the citations that carry its figures. */
export interface Line {
  readonly text: string
  /** Decides how it is set, never whether it is shown. */
  readonly role: 'product' | 'size' | 'fact' | 'limit' | 'cost' | 'failure' | 'command' | 'note'
  /** Citation numbers, as printed on the entry's page, 1-based. */
  readonly cites: readonly number[]
  /** Of a command: whether running it changes anything, where the entry says so. */
  readonly effect?: 'reads' | 'changes'
}

export interface DiagramBase {
  /** Unique within its entry, kebab-case: `timeline`, `cascade`. */
  readonly id: string
  readonly title: string
  /** One or two sentences for readers who cannot see the picture. */
  readonly description: string
}

/** A load and the limit it runs into, in the same unit. */
export interface Gauge {
  readonly load: number
  readonly limit: number
}

export interface GraphNode {
  readonly id: string
  readonly name: string
  readonly shape: 'box' | 'store' | 'queue' | 'person' | 'event'
  readonly layer: Layer
  /** The group that holds it. */
  readonly group?: string
  readonly lines: readonly Line[]
  /** Where load and limit are both known. */
  readonly gauge?: Gauge
  /** Site-relative link to the entry or section that tells more. */
  readonly href?: string
  /** Of a cascade: what set it off, and where it ended. */
  readonly part?: 'trigger' | 'end'
}

export interface GraphGroup {
  readonly id: string
  readonly name: string
  readonly layer: Layer
  /** Cost subtotal and the like, shown beside the name. */
  readonly lines: readonly Line[]
  /** Of nodes that fail together: how many the entry names, whether it names something that holds the failure in, what is then lost. */
  readonly domain?: {
    readonly size: number
    readonly hasBulkhead: boolean
    readonly loses?: { readonly text: string; readonly cites: readonly number[] }
  }
}

/** What the entry states that keeps a failure from passing over a link; what nobody published is not among them. */
export interface Guard {
  readonly kind: 'timeout' | 'retry' | 'breaker'
  readonly text: string
  readonly cites: readonly number[]
}

export type LinkKind = 'sync' | 'async' | 'replication' | 'fallback' | 'control' | 'failure'

export interface GraphLink {
  readonly from: string
  readonly to: string
  readonly kind: LinkKind
  /** Position in a cascade or a request's path, from 1. */
  readonly order?: number
  readonly lines: readonly Line[]
  readonly guards?: readonly Guard[]
  /** The one of `lines` that must stand on the link even where the others do not fit. */
  readonly lag?: Line
  /** Site-relative link to where the connection is told of: the incident in which a failure took this way. */
  readonly href?: string
}

export interface Boundary {
  readonly name: string
  /** The ids of the nodes inside it. */
  readonly members: readonly string[]
}

/** Nodes in layers with links between them; cycles, self-links and disconnected parts are allowed. */
export interface GraphDiagram extends DiagramBase {
  readonly kind: 'graph'
  readonly direction: 'down' | 'right'
  readonly groups: readonly GraphGroup[]
  readonly nodes: readonly GraphNode[]
  readonly links: readonly GraphLink[]
  /** Where one consistency guarantee ends; a node may lie inside several. */
  readonly boundaries?: readonly Boundary[]
  /** A cascade tells on each card how the failure got there, and at the end what it did to users. */
  readonly cascade?: { readonly outcome: readonly Line[] }
  /** Of a request's path: drawn below the graph. */
  readonly budget?: LatencyBudget
}

export interface TimelineDiagram extends DiagramBase {
  readonly kind: 'timeline'
  readonly phases: readonly TimelinePhase[]
  readonly intervals?: readonly TimelineInterval[]
}

export interface TreeNode {
  readonly id: string
  readonly kind: 'question' | 'action' | 'escalate'
  readonly name: string
  readonly lines: readonly Line[]
  /** Where each answer leads; empty for an action or an escalation. */
  readonly answers: readonly { readonly label: string; readonly to: string }[]
}

/** A decision tree; several answers may lead to one node, so strictly a rooted acyclic graph. */
export interface TreeDiagram extends DiagramBase {
  readonly kind: 'tree'
  readonly root: string
  readonly nodes: readonly TreeNode[]
}

export interface SequenceParticipant {
  readonly id: string
  readonly name: string
  readonly layer: Layer
  readonly lines: readonly Line[]
}

export interface SequenceMessage {
  readonly from: string
  readonly to: string
  readonly text: string
  readonly kind: 'call' | 'reply' | 'async'
  readonly lines: readonly Line[]
}

export interface SequenceDiagram extends DiagramBase {
  readonly kind: 'sequence'
  readonly participants: readonly SequenceParticipant[]
  readonly messages: readonly SequenceMessage[]
}

export interface Stage {
  readonly name: string
  /** What the stages climb (users, traffic share), when it is a number. */
  readonly value?: number
  /** As shown: `1.2 million`. */
  readonly valueLabel?: string
  readonly sections: readonly { readonly heading: string; readonly lines: readonly Line[] }[]
  readonly pointOfNoReturn: boolean
  /** A phase's way back. */
  readonly rollback?: readonly Line[]
  /** How much of traffic or data is on the new side, 0 to 100, where a number is stated. */
  readonly percentMoved?: number
}

/** Steps in order: a scale journey's levels, a migration's phases. */
export interface StagesDiagram extends DiagramBase {
  readonly kind: 'stages'
  /** Levels are compared side by side; phases follow each other and may be rolled back. Levels by default. */
  readonly style?: 'levels' | 'phases'
  /** What `value` measures; absent when no stage has one. */
  readonly measure?: string
  readonly stages: readonly Stage[]
}

export interface SankeyFlow {
  readonly from: string
  readonly to: string
  readonly value: number
  /** As shown: `$14,942.68`. */
  readonly label: string
  readonly cites: readonly number[]
  /** What is left when everything that was explained is taken away. */
  readonly unexplained?: true
}

/** Money or traffic splitting from left to right; nodes are the names that flows mention; no cycles. */
export interface SankeyDiagram extends DiagramBase {
  readonly kind: 'sankey'
  /** What the values are: `USD a month`. */
  readonly unit: string
  readonly flows: readonly SankeyFlow[]
  /** The whole as the entry states it, which need not be the sum of the flows. */
  readonly whole?: readonly Line[]
  /** What one unit costs: `a gigabyte taken in`. */
  readonly unitCosts?: readonly { readonly unit: string; readonly lines: readonly Line[] }[]
  /** Parts whose amount nobody published, which therefore have no flow. */
  readonly missing?: readonly string[]
}

export interface TableRow {
  readonly name: string
  /** Rows of one group follow each other under its name. */
  readonly group?: string
  readonly cells: readonly (readonly Line[])[]
}

export interface TableDiagram extends DiagramBase {
  readonly kind: 'table'
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

export type Diagram =
  | GraphDiagram
  | TimelineDiagram
  | TreeDiagram
  | SequenceDiagram
  | StagesDiagram
  | SankeyDiagram
  | BarsDiagram
  | TableDiagram
