import { toMermaid } from '../../core/diagram/emit/mermaid/to-mermaid.ts'
import { type DrawContext, toSvg } from '../../core/diagram/emit/svg/to-svg.ts'
import type { Diagram } from '../../core/diagram/model.ts'

/** What is drawn of one diagram, and kept in the cache. */
export interface Drawing {
  readonly mermaid: string
  readonly wide: string
  readonly narrow: string
}

export async function draw(diagram: Diagram, context: DrawContext): Promise<Drawing> {
  return {
    mermaid: toMermaid(diagram),
    wide: await toSvg(diagram, 'wide', context),
    narrow: await toSvg(diagram, 'narrow', context),
  }
}
