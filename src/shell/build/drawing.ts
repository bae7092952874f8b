import { toMermaid } from '../../core/diagram/emit/mermaid/to-mermaid.ts'
import type { Fault } from '../../core/diagram/emit/svg/legibility/fault.ts'
import { type DrawContext, type Shape, toMeasuredSvg } from '../../core/diagram/emit/svg/to-svg.ts'
import type { Diagram } from '../../core/diagram/model.ts'

/** What is drawn of one diagram, and kept in the cache. */
export interface Drawing {
  readonly mermaid: string
  readonly wide: string
  readonly narrow: string
  readonly faults: readonly (Fault & { readonly shape: Shape })[]
}

export async function draw(diagram: Diagram, context: DrawContext): Promise<Drawing> {
  const wide = await toMeasuredSvg(diagram, 'wide', context)
  const narrow = await toMeasuredSvg(diagram, 'narrow', context)
  return {
    mermaid: toMermaid(diagram),
    wide: wide.svg,
    narrow: narrow.svg,
    faults: [
      ...wide.faults.map((fault) => ({ ...fault, shape: 'wide' as const })),
      ...narrow.faults.map((fault) => ({ ...fault, shape: 'narrow' as const })),
    ],
  }
}
