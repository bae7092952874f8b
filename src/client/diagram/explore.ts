import { blastRadius } from '../../core/diagram/blast-radius/blast-radius.ts'
import { domainOf } from '../../core/diagram/blast-radius/domain-of.ts'
import { type NetworkDiagram, networkOf } from '../../core/diagram/network.ts'
import type { Direction } from '../../core/diagram/viewport/next-card.ts'
import { make } from '../element.ts'
import { cardPanel } from './card-panel.ts'
import { cardOf, highlight, placesOf } from './cards.ts'
import { enableCursor } from './cursor.ts'
import { failurePanel, failureSummary } from './failure-panel.ts'
import { openPanel } from './panel.ts'
import type { PictureView } from './picture-view.ts'
import { fragmentOf, keepInAddress, type Place, placeInAddress } from './place.ts'
import { copyText } from './share.ts'
import { clearVerdicts, showVerdicts } from './verdicts.ts'

/** What keys do with the cards; each says whether it did something. */
export interface Explorer {
  readonly move: (direction: Direction) => boolean
  /** Goes to the first card, or opens the one that has the focus. */
  readonly enter: () => boolean
  /** Takes one step back: from the panel of a card, from what is taken to fail. */
  readonly leave: () => boolean
  /** Lets go of the card that has the focus. */
  readonly release: () => boolean
}

interface Parts {
  readonly viewer: HTMLElement
  readonly stage: HTMLElement
  readonly bar: HTMLElement
  readonly model: NetworkDiagram
  readonly current: () => PictureView
}

const nowhere: Place = { chosen: undefined, failing: [] }

/** Lets the cards of a picture be chosen, walked along their lines and, in a graph, failed. */
export function explore({ viewer, stage, bar, model, current }: Parts): Explorer {
  const network = networkOf(model)
  const names = new Map(network.nodes.map(({ id, name }) => [id, name]))
  const graph = model.kind === 'graph' && model.links.length > 0 ? model : undefined
  let place = nowhere
  /** What the panel is about. */
  let shown = nowhere

  const hint = graph
    ? 'Choose a card to see its facts, or to let it fail.'
    : 'Choose a card to see all it says.'
  const said = make('p', { class: 'hidden', role: 'status' })
  bar.append(make('p', { class: 'hint' }, hint))
  const panel = openPanel(viewer, () => leave())
  viewer.append(said)
  for (const svg of stage.querySelectorAll('svg')) svg.setAttribute('role', 'group')

  const copyLink = (button: HTMLButtonElement): Promise<void> => {
    const link = new URL(location.href)
    link.hash = fragmentOf(model.id, place)
    return copyText(button, link.href, 'link.txt')
  }
  const render = (): void => {
    const { chosen, failing } = place
    const radius = graph && failing.length > 0 ? blastRadius(graph, failing) : undefined
    const node = network.nodes.find(({ id }) => id === chosen)
    highlight(stage, chosen ?? (cursor.isShown() ? cursor.at() : undefined), radius === undefined)
    if (radius) showVerdicts(stage, radius)
    else clearVerdicts(stage)
    // Made anew only for something new: who reads in the panel has the focus in it.
    if (place !== shown) {
      shown = place
      const hit = radius?.hits.find((each) => each.node === chosen)
      if (node)
        panel.show(
          cardPanel(node, network, hit, { jump, fail: graph && fail, domain: domainAt(node.id), copyLink }),
        )
      else if (radius) panel.show(failurePanel(radius, network, { jump, reset, copyLink }))
      else panel.hide()
    }
    const summary = node ? `${node.name}.` : radius ? failureSummary(radius, (id) => names.get(id) ?? id) : ''
    if (said.textContent !== summary) said.textContent = summary
  }
  const cursor = enableCursor(
    stage,
    network,
    () => current().svg,
    () => {
      const at = cursor.at()
      // Whoever walks on with an open panel reads on in it.
      if (at !== undefined && place.chosen !== undefined && at !== place.chosen)
        place = { ...place, chosen: at }
      // What the mouse is on must not move away under it.
      if (at !== undefined && cursor.isShown()) inSight(at)
      render()
    },
  )
  const inSight = (id: string): void => {
    const { svg, show } = current()
    const box = placesOf(svg).get(id)
    if (box) show(box)
    // The panel covers the foot of the window.
    cardOf(svg, id)?.scrollIntoView({ block: panel.isOpen() ? 'center' : 'nearest' })
  }
  const go = (next: Place): void => {
    place = next
    render()
    keepInAddress(model.id, place)
  }
  const domainAt = (id: string) => graph && domainOf(id, graph)
  function jump(id: string, name: string): Node {
    const link = make('a', { href: `#${fragmentOf(model.id, { chosen: id, failing: [] })}` }, name)
    link.addEventListener('click', (event) => {
      // Followed as a link it would forget what is taken to fail.
      event.preventDefault()
      choose(id)
      panel.focus()
    })
    return link
  }
  function choose(id: string): void {
    go({ ...place, chosen: id })
    inSight(id)
  }
  function fail(...ids: readonly string[]): void {
    go({ chosen: undefined, failing: [...place.failing, ...ids] })
    panel.focus()
  }
  function reset(): void {
    const [first] = place.failing
    go(nowhere)
    if (first !== undefined) cursor.goTo(first)
  }
  function leave(): boolean {
    const at = place.chosen ?? place.failing[0]
    if (at === undefined) return false
    const hadFocus = panel.hasFocus()
    go(place.chosen === undefined ? nowhere : { ...place, chosen: undefined })
    if (hadFocus && panel.isOpen()) panel.focus()
    else cursor.goTo(at)
    return true
  }

  stage.addEventListener('click', (event) => {
    const id = (event.target as Element).closest<SVGGElement>('g[data-node]')?.dataset.node
    if (id === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    choose(id)
    // A click that a key made: whoever pressed it cannot see where the panel came up.
    if (event.detail === 0) panel.focus()
  })
  const arrive = (): void => {
    const { chosen, failing } = placeInAddress(model.id)
    const isHere = (id: string | undefined): boolean => id !== undefined && names.has(id)
    const next = { chosen: isHere(chosen) ? chosen : undefined, failing: graph ? failing.filter(isHere) : [] }
    const first = next.chosen ?? next.failing[0]
    place = first === undefined ? nowhere : next
    render()
    if (first !== undefined) inSight(first)
  }
  addEventListener('hashchange', arrive)
  if (location.hash !== '') arrive()

  return {
    leave,
    release: () => {
      if (cursor.at() === undefined) return false
      stage.focus({ preventScroll: true })
      return true
    },
    move: (direction) => {
      if (cursor.at() === undefined) return false
      cursor.move(direction)
      return true
    },
    enter: () => {
      const at = cursor.at()
      if (at === undefined) return cursor.goToFirst()
      choose(at)
      panel.focus()
      return true
    },
  }
}
