import type { Layer } from './model.ts'

export interface LayerColours {
  readonly fill: string
  readonly stroke: string
  /** Reaches WCAG AA (4.5:1) on `fill`: white does not on the green (3.1:1) and the orange (2.4:1). */
  readonly text: string
}

/** The specification's Mermaid template, with control and external added in its manner. */
export const layerColours: Readonly<Record<Layer, LayerColours>> = {
  user: { fill: '#e8f5e9', stroke: '#4caf50', text: '#12301a' },
  edge: { fill: '#0066CC', stroke: '#004499', text: '#ffffff' },
  service: { fill: '#00AA00', stroke: '#007700', text: '#001a00' },
  data: { fill: '#FF8800', stroke: '#cc6600', text: '#241000' },
  control: { fill: '#CC0000', stroke: '#990000', text: '#ffffff' },
  external: { fill: '#eceff1', stroke: '#607d8b', text: '#1c262b' },
}
