import type { Figure } from '../evidence/figure.ts'
import { findFigures } from '../evidence/find-figures.ts'
import { unitOfWord } from '../evidence/unit-words.ts'

const row = /^[^\S\n]*\|?.*\|.*$/gm
const rule = /^[\s|:+-]+$/
const bare = /^[^\S\n]*[-−+~<>≈≤≥]?[$€£]?\d[\d.,\u00a0\u202f\u2009]*[^\S\n]*$/
/** `Latency (ms)`, `Size [GB]`, `Time in seconds`, `ms`. */
const named = /(?:[([]\s*([^()[\]\s]{1,12})\s*[)\]]|(?:\bin|^)\s+([^\s]{1,12}))\s*$/

/** As many line breaks as part two rows of one table once they are flat. */
const rowGap = 5

interface Cell {
  readonly start: number
  readonly text: string
}

/**
 * The figures of tables whose cells are bare numbers and whose column’s head names the unit, in rows of cells parted by `|`.
 * A head without a unit, or with one the grammar does not know, gives none. Offsets are those of the number.
 */
export function tableFigures(text: string): readonly Figure[] {
  const figures: Figure[] = []
  let units: readonly (string | undefined)[] = []
  let previousEnd = Number.NEGATIVE_INFINITY
  for (const found of text.matchAll(row)) {
    const isContinued =
      found.index - previousEnd <= rowGap && /^\s*$/.test(text.slice(previousEnd, found.index))
    previousEnd = found.index + found[0].length
    if (rule.test(found[0])) continue
    const cells = cellsOf(found[0], found.index)
    if (!isContinued) {
      units = cells.map(({ text: head }) => unitOf(head))
      continue
    }
    for (const [column, cell] of cells.entries()) {
      const unit = units[column]
      if (unit !== undefined && bare.test(cell.text)) figures.push(...figuresOf(cell, unit))
    }
  }
  return figures
}

function cellsOf(line: string, start: number): readonly Cell[] {
  const cells: Cell[] = []
  let at = line.trimStart().startsWith('|') ? line.indexOf('|') + 1 : 0
  while (at <= line.length) {
    const bar = line.indexOf('|', at)
    const end = bar < 0 ? line.length : bar
    cells.push({ start: start + at, text: line.slice(at, end) })
    at = end + 1
  }
  return cells
}

function unitOf(head: string): string | undefined {
  const found = named.exec(` ${head.trim()}`)
  const word = found?.[1] ?? found?.[2]
  return word !== undefined && unitOfWord(word) ? word : undefined
}

function figuresOf({ start, text }: Cell, unit: string): readonly Figure[] {
  const number = text.trimEnd()
  return findFigures(`${number} ${unit}`).map((figure) => ({
    ...figure,
    start: start + figure.start,
    end: start + Math.min(figure.end, number.length),
  }))
}
