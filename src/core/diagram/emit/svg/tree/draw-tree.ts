import type { TreeDiagram } from '../../../model.ts'
import type { Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { drawBranches } from './draw-branches.ts'
import { drawSteps } from './draw-steps.ts'

/** Larger trees never fit a column as branches, and trying costs time. */
const mostBranches = 24

/** Branches top-down where they fit; else numbered steps, each answer saying which step comes next. */
export async function drawTree(diagram: TreeDiagram, setting: Setting, top: number): Promise<Scene> {
  const tried =
    setting.shape === 'wide' && diagram.nodes.length <= mostBranches ? await drawBranches(diagram, setting, top) : undefined
  return tried ?? drawSteps(diagram, setting, top)
}
