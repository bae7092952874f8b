import type { NetworkDiagram } from '../../core/diagram/network.ts'

/** The model that stands beside a picture, where it has cards and lines. */
export function modelOf(figure: HTMLElement): NetworkDiagram | undefined {
  const text = figure.querySelector('script[type="application/json"]')?.textContent
  return text ? (JSON.parse(text) as NetworkDiagram) : undefined
}
