/**
 * The stretch to enlarge: where a third of all moments, and at least four, lie so close together that they
 * would take less than an eighth of what the axis shows. Nothing where the axis shows all of them well.
 */
export function zoomRange(
  moments: readonly number[],
  shownSeconds: number,
): readonly [number, number] | undefined {
  const sorted = [...new Set(moments)].sort((a, b) => a - b)
  const most = shownSeconds / 8
  let best: { from: number; to: number; count: number } | undefined
  for (const [index, from] of sorted.entries()) {
    const inside = withoutStragglers(sorted.slice(index).filter((moment) => moment - from <= most))
    const to = inside.at(-1) ?? from
    if (inside.length > (best?.count ?? 3)) best = { from, to, count: inside.length }
  }
  if (!best || best.count * 3 < sorted.length || best.count === sorted.length) return undefined
  return [best.from, best.to]
}

/** Without the last ones that stand so far off that the others would crowd again. */
function withoutStragglers(moments: readonly number[]): readonly number[] {
  const [first, before, last] = [moments[0], moments.at(-2), moments.at(-1)]
  if (first === undefined || before === undefined || last === undefined) return moments
  return last - before > (last - first) * 0.45 ? withoutStragglers(moments.slice(0, -1)) : moments
}
