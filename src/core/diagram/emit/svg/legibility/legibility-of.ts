import type { Scene } from '../scene.ts'
import { columnWidths } from '../setting.ts'
import type { Shape } from '../to-svg.ts'
import { cardFaults } from './card-faults.ts'
import type { Fault } from './fault.ts'
import { measure } from './measured.ts'
import { placeFaults } from './place-faults.ts'
import { routeFaults } from './route-faults.ts'
import { coveredText, escapingText, overlappingText, smallText } from './text-faults.ts'

/** The smallest letters that are read at arm's length, in CSS pixels on the screen. */
const leastSize = { wide: 12, narrow: 11 } as const

/**
 * What keeps a picture from being read, measured from the places of its pieces; none where all is well. `width` is the scene's own:
 * one wider than its column is shown smaller, and its letters with it.
 */
export function legibilityOf(
  scene: Scene,
  shape: Shape,
  width: number = columnWidths[shape],
): readonly Fault[] {
  const measured = measure(scene)
  const scale = Math.min(1, columnWidths[shape] / width)
  return [
    ...placeFaults(measured),
    ...smallText(measured, leastSize[shape], scale),
    ...overlappingText(measured),
    ...escapingText(measured, { x: 0, y: 0, width, height: scene.bottom }),
    ...coveredText(measured),
    ...cardFaults(measured),
    ...routeFaults(measured),
  ]
}
