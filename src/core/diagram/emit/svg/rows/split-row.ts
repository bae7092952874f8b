/** Three cards of real components fit a column; four do not keep their lines readable. */
const perRow = 3

/** Rows of like length: four make 2 + 2, not 3 + 1. Nothing still makes one row, for the name beside it. */
export function splitRow<T>(items: readonly T[]): readonly (readonly T[])[] {
  const rows = Math.max(1, Math.ceil(items.length / perRow))
  const length = Math.ceil(items.length / rows)
  return Array.from({ length: rows }, (_, row) => items.slice(row * length, (row + 1) * length))
}
