import type { Box } from '../../core/diagram/layout/graph-layout.ts'

/** The part of a drawing that is a card. */
export const cardOf = (svg: Element, id: string): SVGGElement | undefined =>
  cardsOf(svg).find((card) => card.dataset.node === id)

export const cardsOf = (svg: Element): readonly SVGGElement[] => [
  ...svg.querySelectorAll<SVGGElement>('g[data-node]'),
]

export const linesOf = (svg: Element): readonly SVGGElement[] => [
  ...svg.querySelectorAll<SVGGElement>('g[data-from]'),
]

/** A card’s place: that of its frame, which is drawn first; known even of a drawing that is not shown. */
export function placeOf(card: SVGGElement): Box | undefined {
  const frame = card.querySelector('rect')
  if (!frame) return undefined
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(frame.getAttribute(name)),
  )
  return { x, y, width, height }
}

/** The places of all cards of a drawing. */
export function placesOf(svg: Element): ReadonlyMap<string, Box> {
  return new Map(
    cardsOf(svg).flatMap((card) => {
      const place = placeOf(card)
      return place && card.dataset.node !== undefined ? [[card.dataset.node, place] as const] : []
    }),
  )
}

/** What takes the focus on a card: the link on its name, else the card itself, which then needs a name. */
export function focusCard(card: SVGGElement, name: string): void {
  const link = card.querySelector<SVGAElement>('a')
  if (link) {
    link.focus({ preventScroll: true })
    return
  }
  card.setAttribute('tabindex', '-1')
  card.setAttribute('role', 'button')
  card.setAttribute('aria-label', name)
  card.addEventListener('blur', () => card.removeAttribute('tabindex'), { once: true })
  card.focus({ preventScroll: true })
}

/** Marks a card and, where the rest is to `fade`, puts it and its neighbours before the rest; nothing where there is none. */
export function highlight(stage: HTMLElement, id: string | undefined, fade: boolean): void {
  stage.classList.toggle('choosing', fade && id !== undefined)
  for (const line of linesOf(stage))
    line.classList.toggle('near', id !== undefined && (line.dataset.from === id || line.dataset.to === id))
  const near = new Set(
    linesOf(stage)
      .filter((line) => line.classList.contains('near'))
      .flatMap(({ dataset }) => [dataset.from, dataset.to]),
  )
  for (const card of cardsOf(stage)) {
    card.classList.toggle('near', near.has(card.dataset.node) || card.dataset.node === id)
    card.classList.toggle('chosen', id !== undefined && card.dataset.node === id)
  }
}
