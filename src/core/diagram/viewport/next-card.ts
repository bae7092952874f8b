import type { Box } from '../layout/graph-layout.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

/**
 * The card that an arrow key leads to: one that a link joins to this card, if there is one that way; else the nearest that way.
 * `boxes` are the cards' places; undefined where there is none.
 */
export function nextCard(
  from: string,
  direction: Direction,
  boxes: ReadonlyMap<string, Box>,
  joined: ReadonlySet<string>,
): string | undefined {
  const here = boxes.get(from)
  if (!here) return undefined
  const ways = [...boxes].flatMap(([id, box]) => {
    const way = id === from ? undefined : distance(here, box, direction)
    return way === undefined ? [] : [{ id, way }]
  })
  const near = ways.sort((a, b) => a.way - b.way)
  return (near.find(({ id }) => joined.has(id)) ?? near[0])?.id
}

/** How far a card lies that way, straight ahead before aslant; undefined for one that lies elsewhere. */
function distance(from: Box, to: Box, direction: Direction): number | undefined {
  const dx = to.x + to.width / 2 - (from.x + from.width / 2)
  const dy = to.y + to.height / 2 - (from.y + from.height / 2)
  const [ahead, aside] =
    direction === 'down'
      ? [dy, dx]
      : direction === 'up'
        ? [-dy, dx]
        : direction === 'right'
          ? [dx, dy]
          : [-dx, dy]
  // Cards of one row differ in height, and so a little in their middles.
  const isThatWay =
    direction === 'down'
      ? to.y >= from.y + from.height / 2
      : direction === 'up'
        ? to.y + to.height <= from.y + from.height / 2
        : ahead > 0 && Math.abs(aside) <= (from.height + to.height) / 2
  return isThatWay ? ahead + 2 * Math.abs(aside) : undefined
}
