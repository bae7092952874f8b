/** Puts nodes into layers so that links lead downward, as far as cycles allow; nodes keep their order. */
export function toLayers(
  ids: readonly string[],
  links: readonly { readonly from: string; readonly to: string }[],
): readonly (readonly string[])[] {
  const known = new Set(ids)
  const next = Map.groupBy(
    links.filter(({ from, to }) => from !== to && known.has(from) && known.has(to)),
    ({ from }) => from,
  )
  const state = new Map<string, 'open' | 'done'>()
  const order: string[] = []
  const forward = new Map<string, string[]>()
  // Depth first with a stack of its own: a chain of thousands must not end the process.
  for (const root of ids) {
    const stack = [{ id: root, at: 0 }]
    while (stack.length > 0) {
      const top = stack.at(-1)
      if (!top) break
      if (top.at === 0) {
        if (state.has(top.id)) {
          stack.pop()
          continue
        }
        state.set(top.id, 'open')
      }
      const link = next.get(top.id)?.[top.at++]
      if (!link) {
        state.set(top.id, 'done')
        order.push(top.id)
        stack.pop()
        continue
      }
      if (state.get(link.to) === 'open') continue
      forward.set(top.id, [...(forward.get(top.id) ?? []), link.to])
      if (!state.has(link.to)) stack.push({ id: link.to, at: 0 })
    }
  }
  const depth = new Map(ids.map((id) => [id, 0]))
  for (const id of order.reverse()) {
    for (const to of forward.get(id) ?? [])
      depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(id) ?? 0) + 1))
  }
  const layers: string[][] = []
  for (const id of ids) {
    const at = depth.get(id) ?? 0
    while (layers.length <= at) layers.push([])
    layers[at]?.push(id)
  }
  return layers
}
