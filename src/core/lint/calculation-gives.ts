import type { AnyEntry } from '../corpus/entry.ts'
import type { Figure } from '../evidence/figure.ts'
import { isPrinted } from '../evidence/is-printed.ts'

/** Whether a calculation of the entry states this figure as its result; true where it does not exist, which is another rule’s finding. */
export function calculationGives(entry: AnyEntry, name: string, figure: Figure): boolean {
  const calculation = entry.data.calculations?.[name]
  if (calculation) return isPrinted(figure, [calculation.gives])
  return true
}
