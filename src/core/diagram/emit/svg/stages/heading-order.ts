import type { Stage } from '../../../model.ts'

/** All headings in the order in which stages have them; one that is new to a stage follows what it follows there. */
export function headingOrder(stages: readonly Stage[]): readonly string[] {
  const order: string[] = []
  for (const { sections } of stages) {
    let at = 0
    for (const { heading } of sections) {
      const known = order.indexOf(heading)
      if (known === -1) order.splice(at, 0, heading)
      at = (known === -1 ? at : Math.max(at, known)) + 1
    }
  }
  return order
}
