import type { BlastRadius } from '../../core/diagram/blast-radius/blast-radius.ts'
import type { Fate } from '../../core/diagram/blast-radius/fate.ts'
import { cardsOf, linesOf, placeOf } from './cards.ts'

/** Takes all verdicts off a picture. */
export function clearVerdicts(stage: HTMLElement): void {
  stage.classList.remove('failing')
  for (const each of stage.querySelectorAll('.verdict')) each.remove()
  for (const each of stage.querySelectorAll('.hit, .spread')) each.classList.remove('hit', 'spread')
}

/** Writes on each card what becomes of it: a frame of its own dash and a word, since a colour alone is not seen by all. */
export function showVerdicts(stage: HTMLElement, { hits }: BlastRadius): void {
  clearVerdicts(stage)
  stage.classList.add('failing')
  const fates = new Map(hits.map((hit) => [hit.node, hit]))
  for (const card of cardsOf(stage)) {
    const hit = fates.get(card.dataset.node ?? '')
    if (!hit) continue
    card.classList.add('hit')
    card.ownerSVGElement?.append(...verdict(card, hit.fate, hit.wave))
  }
  for (const line of linesOf(stage)) {
    const { from, to, kind } = line.dataset
    const carries = hits.some(
      ({ effect }) => effect && effect.by.from === from && effect.by.to === to && effect.by.kind === kind,
    )
    line.classList.toggle('spread', carries)
  }
}

const widths: Readonly<Record<Fate, number>> = { failed: 58, degraded: 80, spared: 64 }

function verdict(card: SVGGElement, fate: Fate, wave: number): readonly SVGElement[] {
  const place = placeOf(card)
  if (!place) return []
  const { x, y, width, height } = place
  const room = widths[fate]
  const left = x + width - room - 6
  const group = draw('g', { class: `verdict ${fate}`, 'aria-hidden': 'true' })
  group.append(
    draw('rect', { class: 'frame', x: x - 3, y: y - 3, width: width + 6, height: height + 6, rx: 8 }),
    draw('rect', { class: 'plate', x: left, y: y - 12, width: room, height: 20, rx: 10 }),
  )
  const word = draw('text', { x: left + room / 2, y: y + 2, 'text-anchor': 'middle' })
  word.textContent = `${wave + 1} ${fate}`
  group.append(word)
  return [group]
}

function draw(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  return element
}
