import { blastRadius } from '../../core/diagram/blast-radius/blast-radius.ts'
import { type NetworkDiagram, networkOf } from '../../core/diagram/network.ts'
import { type Direction, nextCard } from '../../core/diagram/viewport/next-card.ts'
import { readDiagramAddress, writeDiagramAddress } from '../../core/site/addresses/diagram-address.ts'
import { make } from '../element.ts'
import { cardPanel } from './card-panel.ts'
import { cardOf, focusCard, highlight, placesOf } from './cards.ts'
import { failurePanel, failureSummary } from './failure-panel.ts'
import { openPanel } from './panel.ts'
import type { PictureView } from './picture-view.ts'
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

/** Lets the cards of a picture be chosen, walked along their lines and, in a graph, failed. */
export function explore({ viewer, stage, bar, model, current }: Parts): Explorer {
  const network = networkOf(model)
  const names = new Map(network.nodes.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => names.get(id) ?? id
  const fails = model.kind === 'graph' && model.links.length > 0
  let chosen: string | undefined
  let failing: readonly string[] = []
  /** The card that has the focus of the keyboard. */
  let cursor: string | undefined
  /** What the panel is about. */
  let shown = '|'

  const said = make('p', { class: 'hidden', role: 'status' })
  bar.append(
    make(
      'p',
      { class: 'hint' },
      fails ? 'Choose a card to see its facts, or to let it fail.' : 'Choose a card to see all it says.',
    ),
  )
  const panel = openPanel(viewer, () => leave())
  viewer.append(said)
  for (const svg of stage.querySelectorAll('svg')) svg.setAttribute('role', 'group')

  const address = (): string =>
    writeDiagramAddress({
      diagram: model.id,
      nodes: chosen !== undefined && failing.length === 0 ? [chosen] : failing,
      fails: failing.length > 0,
    })
  const copyLink = (button: HTMLButtonElement): Promise<void> => {
    const link = new URL(location.href)
    link.hash = address()
    return copyText(button, link.href, 'link.txt')
  }
  const render = (): void => {
    const radius = model.kind === 'graph' && failing.length > 0 ? blastRadius(model, failing) : undefined
    const node = network.nodes.find(({ id }) => id === chosen)
    highlight(stage, chosen ?? cursor, radius === undefined)
    if (radius) showVerdicts(stage, radius)
    else clearVerdicts(stage)
    // Made anew only for something new: who reads in the panel has the focus in it.
    const now = `${failing.join()}|${node?.id ?? ''}`
    if (now !== shown) {
      shown = now
      if (node)
        panel.show(
          cardPanel(
            node,
            network,
            radius?.hits.find((hit) => hit.node === node.id),
            {
              jump,
              fail: fails ? fail : undefined,
              domainOf: (id) => domainOf(id, model),
              copyLink,
            },
          ),
        )
      else if (radius) panel.show(failurePanel(radius, network, { jump, reset, copyLink }))
      else panel.hide()
    }
    const summary = node ? `${node.name}.` : radius ? failureSummary(radius, nameOf) : ''
    if (said.textContent !== summary) said.textContent = summary
  }
  /** Keeps the state in the page’s address; a walk that stands there stays one step back. */
  const remember = (): void => {
    const hasPlace = chosen !== undefined || failing.length > 0
    const isOurs = readDiagramAddress(location.hash.slice(1))?.diagram === model.id
    if (hasPlace && location.hash !== '' && !isOurs) history.pushState(null, '', `#${address()}`)
    else if (hasPlace) history.replaceState(null, '', `#${address()}`)
    else if (isOurs) history.replaceState(null, '', location.pathname + location.search)
  }
  const inSight = (id: string): void => {
    const view = current()
    const card = cardOf(view.svg, id)
    const place = placesOf(view.svg).get(id)
    if (place) view.show(place)
    // The panel covers the foot of the window.
    card?.scrollIntoView({ block: panel.isOpen() ? 'center' : 'nearest' })
  }
  const update = (): void => {
    render()
    remember()
  }
  function jump(id: string, name: string): Node {
    const place = writeDiagramAddress({ diagram: model.id, nodes: [id], fails: false })
    const link = make('a', { href: `#${place}` }, name)
    link.addEventListener('click', (event) => {
      // Followed as a link it would forget what is taken to fail.
      event.preventDefault()
      choose(id)
      panel.focus()
    })
    return link
  }
  function choose(id: string): void {
    chosen = id
    update()
    inSight(id)
  }
  function fail(...ids: readonly string[]): void {
    failing = [...failing, ...ids]
    chosen = undefined
    update()
    panel.focus()
  }
  function reset(): void {
    const [first] = failing
    failing = []
    chosen = undefined
    cursor = undefined
    update()
    const card = first === undefined ? undefined : cardOf(current().svg, first)
    if (card && first !== undefined) focusCard(card, nameOf(first))
  }
  function leave(): boolean {
    const at = chosen ?? failing[0]
    const hadFocus = panel.hasFocus()
    if (chosen !== undefined) chosen = undefined
    else if (failing.length > 0) failing = []
    else return false
    update()
    const card = at === undefined ? undefined : cardOf(current().svg, at)
    if (hadFocus && panel.isOpen()) panel.focus()
    else if (card && at !== undefined) focusCard(card, nameOf(at))
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
  stage.addEventListener('focusin', (event) => {
    cursor = (event.target as Element).closest<SVGGElement>('g[data-node]')?.dataset.node
    // Whoever walks on with an open panel reads on in it.
    if (cursor !== undefined && chosen !== undefined) chosen = cursor
    render()
  })
  stage.addEventListener('focusout', (event) => {
    if (stage.contains(event.relatedTarget as Node | null)) return
    cursor = undefined
    render()
  })
  const arrive = (): void => {
    const place = readDiagramAddress(location.hash.slice(1))
    const nodes = place?.diagram === model.id ? place.nodes.filter((id) => names.has(id)) : []
    const [first] = nodes
    failing = place?.fails && fails ? nodes : []
    chosen = failing.length > 0 ? undefined : first
    render()
    if (first !== undefined) inSight(first)
  }
  addEventListener('hashchange', arrive)
  if (readDiagramAddress(location.hash.slice(1))) arrive()

  return {
    leave,
    release: () => {
      if (cursor === undefined) return false
      stage.focus({ preventScroll: true })
      return true
    },
    move: (direction) => {
      if (cursor === undefined) return false
      const { svg } = current()
      const joined = new Set(
        network.links.flatMap(({ from, to }) => (from === cursor ? [to] : to === cursor ? [from] : [])),
      )
      const next = nextCard(cursor, direction, placesOf(svg), joined)
      const card = next === undefined ? undefined : cardOf(svg, next)
      if (next === undefined || !card) return true
      focusCard(card, nameOf(next))
      inSight(next)
      return true
    },
    enter: () => {
      const { svg } = current()
      if (cursor !== undefined) {
        choose(cursor)
        panel.focus()
        return true
      }
      const card = svg.querySelector<SVGGElement>('g[data-node]')
      if (!card) return false
      focusCard(card, nameOf(card.dataset.node ?? ''))
      return true
    },
  }
}

/** The nodes of a domain that the entry says fail together; nothing where a card falls alone. */
function domainOf(id: string, model: NetworkDiagram) {
  if (model.kind !== 'graph') return undefined
  const group = model.groups.find(
    (each) => each.domain && each.id === model.nodes.find((node) => node.id === id)?.group,
  )
  const ids = model.nodes.filter((node) => group && node.group === group.id).map((node) => node.id)
  return group && ids.length > 1 ? { name: group.name, ids } : undefined
}
