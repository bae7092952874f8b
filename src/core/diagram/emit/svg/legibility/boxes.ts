import type { Box, Point } from '../../../layout/graph-layout.ts'

/** Less than this much is rounding, in units of the picture. */
export const slack = 0.5

export const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack

/** Whether two boxes share more than an edge of width `by`. */
export const overlap = (a: Box, b: Box, by: number): boolean =>
  a.x + by < b.x + b.width &&
  b.x + by < a.x + a.width &&
  a.y + by < b.y + b.height &&
  b.y + by < a.y + a.height

/** The stretches between the bends of a line, as boxes without thickness; exact for upright and level ones. */
export function stretches(route: readonly Point[]): readonly Box[] {
  return route.slice(1).map((to, index) => {
    const from = route[index] ?? to
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    }
  })
}

/** Pairs of items whose boxes overlap, each once: swept from top to bottom, so that only neighbours are compared. */
export function* overlapping<T extends { readonly box: Box }>(
  items: readonly T[],
): Iterable<readonly [T, T]> {
  const sorted = [...items].sort((a, b) => a.box.y - b.box.y)
  for (const [index, a] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const b = sorted[next]
      if (!b || b.box.y >= a.box.y + a.box.height) break
      if (overlap(a.box, b.box, slack)) yield [a, b]
    }
  }
}
