import type { Network } from '../../core/diagram/network.ts'
import { type Direction, nextCard } from '../../core/diagram/viewport/next-card.ts'
import { cardOf, focusCard, placesOf } from './cards.ts'

/** Which card of a picture has the focus of the keyboard. */
export interface Cursor {
  readonly at: () => string | undefined
  /** Whether it is to be seen: a click gives the focus as well, and asks for nothing. */
  readonly isShown: () => boolean
  readonly goTo: (id: string) => void
  /** Goes on to another card; the last one that way keeps the focus. */
  readonly move: (direction: Direction) => void
  readonly goToFirst: () => boolean
}

export function enableCursor(
  stage: HTMLElement,
  network: Network,
  drawing: () => SVGSVGElement,
  onChange: () => void,
): Cursor {
  let at: string | undefined
  let isShown = false
  stage.addEventListener('focusin', ({ target }) => {
    at = (target as Element).closest<SVGGElement>('g[data-node]')?.dataset.node
    isShown = (target as Element).matches(':focus-visible')
    onChange()
  })
  stage.addEventListener('focusout', ({ relatedTarget }) => {
    if (stage.contains(relatedTarget as Node | null)) return
    at = undefined
    onChange()
  })
  const goTo = (id: string): void => {
    const card = cardOf(drawing(), id)
    if (card) focusCard(card, network.nodes.find((node) => node.id === id)?.name ?? id)
  }
  return {
    at: () => at,
    isShown: () => isShown,
    goTo,
    move: (direction) => {
      if (at === undefined) return
      const joined = new Set(
        network.links.flatMap(({ from, to }) => (from === at ? [to] : to === at ? [from] : [])),
      )
      const next = nextCard(at, direction, placesOf(drawing()), joined)
      if (next !== undefined) goTo(next)
    },
    goToFirst: () => {
      const first = drawing().querySelector<SVGGElement>('g[data-node]')?.dataset.node
      if (first !== undefined) goTo(first)
      return first !== undefined
    },
  }
}
