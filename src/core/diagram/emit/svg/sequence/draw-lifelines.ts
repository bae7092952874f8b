import type { Layer, SequenceDiagram } from '../../../model.ts'
import { asLink, asNode } from '../addressed.ts'
import { setCard, stripe } from '../card.ts'
import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { type Activation, activations, type PlacedMessage } from './activations.ts'
import { drawMessage } from './draw-message.ts'

const gap = 10
/** A sequence taller than this names its lifelines at their end as well. */
const tall = 500

/** Cards across the top, a lifeline under each, the messages between them; bars tell when who is at work. */
export function drawLifelines(diagram: SequenceDiagram, setting: Setting, top: number): Scene {
  const column = (setting.width - 2) / diagram.participants.length
  const cards = diagram.participants.map(({ name, lines, layer }) =>
    setCard(setting, { name, sign: 'box', lines, stripe: layer }, column - gap),
  )
  const headHeight = Math.max(...cards.map(({ height }) => height))
  const heads = cards.flatMap((card, index) =>
    asNode(
      diagram.participants[index]?.id ?? '',
      card.place(1 + column * index + gap / 2, top, headHeight).pieces,
    ),
  )
  const middle = new Map(diagram.participants.map(({ id }, index) => [id, 1 + column * (index + 0.5)]))
  const messages: Piece[] = []
  const placed: PlacedMessage[] = []
  let y = top + headHeight + 16
  for (const [index, message] of diagram.messages.entries()) {
    const from = middle.get(message.from)
    const to = middle.get(message.to)
    if (from === undefined || to === undefined) continue
    const drawn = drawMessage(message, index + 1, from, to, setting, y)
    messages.push(...asLink(message, drawn.pieces))
    placed.push({ message, y: drawn.arrow, bottom: drawn.bottom })
    y = drawn.bottom + 16
  }
  const lifelines = [...middle.values()].map(
    (x): Piece => ({
      kind: 'path',
      d: `M${round(x)} ${round(top + headHeight)}V${round(y)}`,
      stroke: 'border',
      strokeWidth: 1.5,
      dash: '4 4',
    }),
  )
  const layers = new Map(diagram.participants.map(({ id, layer }) => [id, layer]))
  const bars = activations(placed).flatMap((span) =>
    drawActivation(span, layers.get(span.participant), middle.get(span.participant)),
  )
  const pieces = [...lifelines, ...heads, ...bars, ...messages]
  if (y - top < tall) return { pieces, bottom: y + 2 }
  const feet = drawFeet(diagram, column, setting, y)
  return { pieces: [...pieces, ...feet.pieces], bottom: feet.bottom + 4 }
}

function drawActivation(
  { top, bottom }: Activation,
  layer: Layer | undefined,
  x: number | undefined,
): readonly Piece[] {
  if (layer === undefined || x === undefined) return []
  const box = { x: x - 4, y: top, width: 8, height: bottom - top }
  return [{ kind: 'rect', box, radius: 2, fill: `${layer}-tint`, stroke: layer, strokeWidth: 1.3 }]
}

/** The names once more: who reads the last steps should not have to scroll up. */
function drawFeet(diagram: SequenceDiagram, column: number, setting: Setting, top: number): Scene {
  const style = { size: setting.sizes.small, face: 'bold', tone: 'soft' } as const
  const names = diagram.participants.map(({ name }) => setText(setting, name, style, column - gap - 24))
  const height = Math.max(...names.map((name) => name.height)) + 12
  const pieces = diagram.participants.flatMap(({ layer }, index): readonly Piece[] => {
    const name = names[index]
    const box = { x: 1 + column * index + gap / 2, y: top, width: column - gap, height }
    return [
      { kind: 'rect', box, radius: 6, fill: 'card', stroke: 'border', strokeWidth: 1 },
      stripe(box, layer),
      ...(name ? [placeText(name, box.x + 15, top + 6, { within: box })] : []),
    ]
  })
  return { pieces, bottom: top + height }
}
