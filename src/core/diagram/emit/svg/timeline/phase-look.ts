import type { Box } from '../../../layout/graph-layout.ts'
import type { TimelinePhase } from '../../../timeline-parts.ts'
import { hatch, type Pattern } from '../hatch.ts'
import type { Piece } from '../scene.ts'
import type { Tone } from '../theme.ts'

interface PhaseLook {
  readonly fill: Tone
  readonly pattern: Pattern
}

const looks: Readonly<Record<NonNullable<TimelinePhase['part']>, PhaseLook>> = {
  before: { fill: 'faint', pattern: 'none' },
  detection: { fill: 'failure-tint', pattern: 'rising' },
  escalation: { fill: 'data-tint', pattern: 'cross' },
  recovery: { fill: 'stream-two', pattern: 'falling' },
  resolution: { fill: 'cost-tint', pattern: 'level' },
  after: { fill: 'faint', pattern: 'upright' },
}

/** A phase's colour and pattern; phases of no known part take turns, so that neighbours differ. */
export function phaseLook({ part }: TimelinePhase, index: number): PhaseLook {
  const all = Object.values(looks)
  return part ? looks[part] : (all[(index + 1) % all.length] ?? looks.before)
}

export function drawPhaseGround(box: Box, look: PhaseLook): readonly Piece[] {
  return [{ kind: 'rect', box, fill: look.fill }, ...hatch(box, look.pattern, 'border')]
}
