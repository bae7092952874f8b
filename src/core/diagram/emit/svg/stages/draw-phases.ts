import type { Stage } from '../../../model.ts'
import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { drawNoReturn } from './no-return.ts'
import { setPhase } from './phase-card.ts'

const rail = { wide: 44, narrow: 30 } as const
const gap = 12

/**
 * A band for each phase along a rail, its way back as a lane beneath. The point of no return is a bold line across; behind it
 * rail and numbers are heavy and filled, so that one sees from any phase on which side of it one is.
 */
export function drawPhases(phases: readonly Stage[], setting: Setting, top: number): Scene {
  const left = rail[setting.shape]
  const middle = left / 2 - 2
  const first = phases.findIndex(({ pointOfNoReturn }) => pointOfNoReturn)
  const pieces: Piece[] = []
  const stops: { readonly y: number; readonly past: boolean; readonly number: string }[] = []
  let y = top
  for (const [index, phase] of phases.entries()) {
    const past = first !== -1 && index >= first
    if (phase.pointOfNoReturn) {
      const line = drawNoReturn(index === first, setting, y)
      pieces.push(...line.pieces)
      y = line.bottom + 8
    }
    const card = setPhase(setting, phase, past, setting.width - left - 1)
    pieces.push(...card.place(left, y))
    stops.push({ y: y + 18, past, number: String(index + 1) })
    y += card.height + gap
  }
  const rails = stops.slice(1).map((stop, index): Piece => {
    const from = stops[index]
    return {
      kind: 'path',
      d: `M${middle} ${round(from?.y ?? top)}V${round(stop.y)}`,
      stroke: from?.past ? 'failure' : 'line',
      strokeWidth: from?.past ? 5 : 2,
    }
  })
  return {
    pieces: [...rails, ...pieces, ...stops.flatMap((stop) => drawStop(stop, middle, setting))],
    bottom: y,
  }
}

function drawStop(
  { y, past, number }: { readonly y: number; readonly past: boolean; readonly number: string },
  x: number,
  setting: Setting,
): readonly Piece[] {
  const { small } = setting.sizes
  const text = setText(setting, number, { size: small, face: 'bold', tone: past ? 'card' : 'ink' }, 30)
  return [
    past
      ? { kind: 'circle', x, y, radius: 11.5, fill: 'failure' }
      : { kind: 'circle', x, y, radius: 11, fill: 'card', stroke: 'line', strokeWidth: 2 },
    placeText(text, x, y - text.height / 2, { anchor: 'middle' }),
  ]
}
