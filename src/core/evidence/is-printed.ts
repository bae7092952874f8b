import type { Figure } from './figure.ts'
import { printedFigures } from './printed-figures.ts'
import { sameFigure } from './same-figure.ts'

const figuresOf = new WeakMap<readonly string[], readonly Figure[]>()

/** Whether a figure is among those a source prints; one printed string may hold several. */
export function isPrinted(written: Figure, printedList: readonly string[]): boolean {
  let printed = figuresOf.get(printedList)
  if (!printed) {
    printed = printedList.flatMap(printedFigures)
    figuresOf.set(printedList, printed)
  }
  return printed.some((figure) => sameFigure(written, figure))
}
