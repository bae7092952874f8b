import type { TreeDiagram } from '../../../model.ts'
import { readingOrder } from '../../svg/tree/reading-order.ts'
import { checkName } from '../check-name.ts'
import { item, lineItems, type Outline } from './outline.ts'

/** Numbered questions, each with its answers and the number they lead to. */
export function treeOutline(diagram: TreeDiagram): Outline {
  const nodes = readingOrder(diagram)
  const numbers = new Map(nodes.map(({ id, name }, index) => [id, `${index + 1}, ${name}`]))
  return {
    ordered: true,
    items: nodes.map((node) =>
      item(checkName(node), [
        ...lineItems(node.lines),
        ...node.answers.map(({ label, to }) => item(`${label}: go to ${numbers.get(to) ?? to}`)),
      ]),
    ),
  }
}
