import type { TreeNode } from '../../../model.ts'
import type { Setting } from '../setting.ts'
import { type SetText, setText } from '../text-block.ts'

/** An answer as a line with its words; several may lead from one node to another. */
export interface TreeLink {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly words: string
  readonly label: SetText
  readonly size: { readonly width: number; readonly height: number }
}

export const treeLabelPadding = 4
const widestLabel = 170

/** The answers that lead to a node there is. */
export function treeLinks(nodes: readonly TreeNode[], setting: Setting): readonly TreeLink[] {
  const known = new Set(nodes.map(({ id }) => id))
  return nodes.flatMap((node) =>
    node.answers
      .filter(({ to }) => known.has(to))
      .map((answer, index): TreeLink => {
        const label = setText(
          setting,
          answer.label,
          { size: setting.sizes.body, face: 'bold', tone: 'ink' },
          widestLabel,
        )
        const size = { width: label.width + 2 * treeLabelPadding, height: label.height + treeLabelPadding }
        return { id: `${node.id}/${index}`, from: node.id, to: answer.to, words: answer.label, label, size }
      }),
  )
}
