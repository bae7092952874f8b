import { readDiagramAddress, writeDiagramAddress } from '../../core/site/addresses/diagram-address.ts'

/** What is looked at in a picture: nothing, a card, or what is taken to fail. */
export interface Place {
  readonly chosen: string | undefined
  readonly failing: readonly string[]
}

/** The place as a part of the page’s address. */
export const fragmentOf = (diagram: string, { chosen, failing }: Place): string =>
  writeDiagramAddress({
    diagram,
    nodes: chosen !== undefined && failing.length === 0 ? [chosen] : failing,
    fails: failing.length > 0,
  })

/** The place in a picture that the page’s address names; nothing where it names another. */
export function placeInAddress(diagram: string): Place {
  const address = readDiagramAddress(location.hash.slice(1))
  if (address?.diagram !== diagram) return { chosen: undefined, failing: [] }
  return address.fails
    ? { chosen: undefined, failing: address.nodes }
    : { chosen: address.nodes[0], failing: [] }
}

/** Keeps a place in the page’s address; a walk that stands there stays one step back. */
export function keepInAddress(diagram: string, place: Place): void {
  const isSomewhere = place.chosen !== undefined || place.failing.length > 0
  const isOurs = readDiagramAddress(location.hash.slice(1))?.diagram === diagram
  const fragment = `#${fragmentOf(diagram, place)}`
  if (isSomewhere && location.hash !== '' && !isOurs) history.pushState(null, '', fragment)
  else if (isSomewhere) history.replaceState(null, '', fragment)
  else if (isOurs) history.replaceState(null, '', location.pathname + location.search)
}
