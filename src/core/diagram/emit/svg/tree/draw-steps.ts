import type { TreeDiagram, TreeNode } from '../../../model.ts'
import { asLink, asNode } from '../addressed.ts'
import { drawArrow } from '../arrow.ts'
import { setCard } from '../card.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { drawTrunk } from '../trunk.ts'
import { readingOrder } from './reading-order.ts'
import { treeContent } from './tree-content.ts'

const trunk = 10

/** A numbered card for each node, below it one arrow for each answer with the number it leads to. */
export function drawSteps(diagram: TreeDiagram, setting: Setting, top: number): Scene {
  const nodes = readingOrder(diagram)
  const numbers = new Map(nodes.map(({ id, name }, index) => [id, { number: index + 1, name }]))
  const pieces: Piece[] = []
  let y = top
  for (const [index, node] of nodes.entries()) {
    const card = setCard(setting, treeContent(node, index + 1, node.id === diagram.root), setting.width - 2)
    pieces.push(...asNode(node.id, card.place(1, y).pieces))
    const bottom = y + card.height
    y = bottom + 5
    let last = bottom
    for (const answer of node.answers) {
      const drawn = drawAnswer(answer, numbers, setting, y)
      pieces.push(...asLink({ from: node.id, to: answer.to, kind: 'answer' }, drawn.pieces))
      last = drawn.arrow
      y = drawn.bottom + 4
    }
    pieces.push(...drawTrunk(trunk, bottom, last))
    y += 9
  }
  return { pieces, bottom: y }
}

function drawAnswer(
  answer: TreeNode['answers'][number],
  numbers: ReadonlyMap<string, { readonly number: number; readonly name: string }>,
  setting: Setting,
  top: number,
): Scene & { readonly arrow: number } {
  const left = 50
  const room = setting.width - left - 4
  const target = numbers.get(answer.to)
  const label = setText(
    setting,
    `${answer.label}:`,
    { size: setting.sizes.body, face: 'bold', tone: 'ink' },
    room,
  )
  const to = setText(
    setting,
    target ? `go to ${target.number}. ${target.name}` : answer.to,
    { size: setting.sizes.body, face: 'regular', tone: 'ink' },
    room,
  )
  const y = top + label.lineHeight / 2
  return {
    pieces: [
      ...drawArrow(
        [
          { x: trunk, y },
          { x: left - 6, y },
        ],
        'sync',
      ),
      placeText(label, left, top),
      placeText(to, left, top + label.height),
    ],
    bottom: top + label.height + to.height,
    arrow: y,
  }
}
