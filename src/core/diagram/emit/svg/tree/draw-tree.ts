import type { TreeDiagram } from '../../../model.ts'
import type { Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { drawBranches } from './draw-branches.ts'
import { drawRows } from './draw-rows.ts'
import { drawSteps } from './draw-steps.ts'

/** Larger trees hardly ever fit a column when laid out freely, and trying costs time. */
const mostFree = 14
/** More cards than this are followed better as numbered steps than along lines over several screens. */
const mostRows = 26

/** Branches top-down; else numbered steps, each answer saying which step comes next. */
export async function drawTree(diagram: TreeDiagram, setting: Setting, top: number): Promise<Scene> {
  const { nodes } = diagram
  const answers = nodes.reduce((sum, node) => sum + node.answers.length, 0)
  const free = setting.shape === 'wide' && nodes.length <= mostFree && answers <= 2 * mostFree
  const branches = free ? await drawBranches(diagram, setting, top) : undefined
  const rows =
    branches ??
    (setting.shape === 'wide' && nodes.length <= mostRows ? drawRows(diagram, setting, top) : undefined)
  return rows ?? drawSteps(diagram, setting, top)
}
