import { layerColours } from '../../layer-colours.ts'
import type { Layer } from '../../model.ts'

/** How far out on a distribution: 1 the middle, 5 the very end. */
export type Depth = 1 | 2 | 3 | 4 | 5

/** Every colour of every picture has one of these names; the page may set it as `--atlas-<name>`. */
export type Tone =
  | 'ink'
  | 'soft'
  | 'paper'
  | 'card'
  | 'border'
  | 'faint'
  | 'stream'
  | 'stream-two'
  | `depth-${Depth}`
  | 'line'
  | 'accent'
  | 'code'
  | 'limit'
  | 'cost'
  | 'failure'
  | 'good'
  | 'cost-tint'
  | 'failure-tint'
  | 'blast-one'
  | 'blast-two'
  | 'blast-three'
  | Layer
  | `${Layer}-tint`

/** Light and dark, as literals: a rasteriser that knows no variables, and print, take the light one. */
export function coloursOf(tone: Tone): { readonly light: string; readonly dark: string } {
  const plain = (plainTones as Readonly<Record<string, readonly [string, string]>>)[tone]
  if (plain) return { light: plain[0], dark: plain[1] }
  const layer = tone.replace('-tint', '') as Layer
  const strong = strongColour(layer)
  if (tone.endsWith('-tint')) {
    return { light: mix(strong, '#ffffff', 0.09), dark: mix(strong, '#0f151c', 0.17) }
  }
  return { light: strong, dark: strong }
}

/** All text tones reach 4.5:1 on paper, card and tints in both modes; a test holds them to it. */
const plainTones = {
  ink: ['#17202a', '#e9eef3'],
  soft: ['#465464', '#b3bfcb'],
  paper: ['#ffffff', '#0f151c'],
  card: ['#ffffff', '#1a232d'],
  border: ['#b4bfca', '#46535f'],
  stream: ['#d3e2f4', '#20405f'],
  'stream-two': ['#e3ecf6', '#1b3149'],
  // Rungs of a ladder: away from the ground with every step, so that they are told apart in grey as well.
  'depth-1': ['#cfe1f5', '#1f3f60'],
  'depth-2': ['#9cc3ec', '#2f6196'],
  'depth-3': ['#5b9bdc', '#4d8bcd'],
  'depth-4': ['#1f6fc0', '#86b9f0'],
  'depth-5': ['#08437f', '#cde3fb'],
  faint: ['#eef1f4', '#202a35'],
  line: ['#4a5866', '#a3b1bf'],
  accent: ['#0b5cad', '#7cb8ff'],
  code: ['#eef1f4', '#0b1016'],
  limit: ['#8a4500', '#ffb566'],
  cost: ['#17652d', '#83dba0'],
  failure: ['#b3001b', '#ff938a'],
  good: ['#17652d', '#83dba0'],
  'cost-tint': ['#e3f3e8', '#14301f'],
  'failure-tint': ['#fdeceb', '#371a1c'],
  'blast-one': ['#fdf3f1', '#211c22'],
  'blast-two': ['#fae3df', '#32191d'],
  'blast-three': ['#f5cfc9', '#481a1f'],
} as const

/** The template's fills for users and outside systems are near white; their strokes carry the hue. */
function strongColour(layer: Layer): string {
  return layer === 'user' || layer === 'external' ? layerColours[layer].stroke : layerColours[layer].fill
}

function mix(colour: string, ground: string, share: number): string {
  const channel = (at: number): string => {
    const value =
      Number.parseInt(colour.slice(at, at + 2), 16) * share +
      Number.parseInt(ground.slice(at, at + 2), 16) * (1 - share)
    return Math.round(value).toString(16).padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}
