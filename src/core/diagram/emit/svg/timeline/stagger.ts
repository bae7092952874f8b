/** Puts each item into the first lane where it stands clear of the one before; items come from left to right. */
export function stagger(
  items: readonly { readonly left: number; readonly right: number }[],
  gap: number,
): readonly number[] {
  const ends: number[] = []
  return items.map(({ left, right }) => {
    const free = ends.findIndex((end) => end + gap <= left)
    const lane = free === -1 ? ends.length : free
    ends[lane] = right
    return lane
  })
}
