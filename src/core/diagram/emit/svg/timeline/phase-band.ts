import type { Box } from '../../../layout/graph-layout.ts'
import type { TimelinePhase } from '../../../timeline-parts.ts'
import { round } from '../round.ts'
import type { Piece } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { drawPhaseGround, phaseLook } from './phase-look.ts'
import type { TimeScale } from './time-scale.ts'

export interface PhaseSpan {
  readonly phase: TimelinePhase
  readonly index: number
  readonly from: number
  readonly to: number
}

/** Each phase from its first event to the next phase's; the last to its own last event. */
export function phaseSpans(phases: readonly TimelinePhase[]): readonly PhaseSpan[] {
  const timed = phases
    .flatMap((phase, index) => {
      const moments = phase.events.flatMap(({ epochSeconds }) => epochSeconds ?? [])
      return moments.length === 0
        ? []
        : [{ phase, index, from: Math.min(...moments), last: Math.max(...moments) }]
    })
    .sort((a, b) => a.from - b.from)
  return timed.map(({ last, ...span }, index) => ({ ...span, to: timed[index + 1]?.from ?? last }))
}

const leastWidth = 5

/** The phases on the axis, each with its name where it fits; `unnamed` are those that need another place for it. */
export function drawPhaseBand(
  spans: readonly PhaseSpan[],
  scale: TimeScale,
  band: Box,
  setting: Setting,
): { readonly pieces: readonly Piece[]; readonly unnamed: readonly PhaseSpan[] } {
  const pieces: Piece[] = []
  const names: Piece[] = []
  const unnamed: PhaseSpan[] = []
  for (const span of spans) {
    const parts = scale.stretches.flatMap((stretch): readonly Box[] => {
      const from = Math.max(span.from, stretch.from)
      const to = Math.min(span.to, stretch.to)
      if (from > to) return []
      const width = Math.max(leastWidth, scale.at(to) - scale.at(from))
      const x = Math.min(scale.at(from), stretch.end + leastWidth - width)
      if (to === from && span.from < span.to) return []
      return [{ ...band, x: band.x + Math.max(0, x), width }]
    })
    const look = phaseLook(span.phase, span.index)
    for (const part of parts) pieces.push(...drawPhaseGround(part, look), edge(part))
    const widest = parts.toSorted((a, b) => b.width - a.width)[0]
    const style = { size: setting.sizes.small, face: 'bold', tone: 'ink' } as const
    const name = setText(setting, span.phase.name, style, 10_000)
    if (!widest || name.lines.length > 1 || name.width + 14 > widest.width) {
      unnamed.push(span)
      continue
    }
    const chip = {
      x: widest.x + (widest.width - name.width) / 2 - 5,
      y: band.y + (band.height - name.height) / 2 - 1,
      width: name.width + 10,
      height: name.height + 2,
    }
    names.push(
      { kind: 'rect', box: chip, radius: 3, fill: look.fill },
      placeText(name, chip.x + 5, chip.y + 1, { within: widest }),
    )
  }
  return { pieces: [...pieces, ...names], unnamed }
}

/** Where a phase begins, so that two of like colour stay apart. */
function edge({ x, y, height }: Box): Piece {
  return { kind: 'path', d: `M${round(x)} ${round(y)}v${round(height)}`, stroke: 'line', strokeWidth: 1.2 }
}
