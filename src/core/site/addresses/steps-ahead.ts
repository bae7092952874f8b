import type { WalkSteps } from './walk-address.ts'

/** How many steps lie between one and the ends of its ways, at least and at most. */
export interface Ahead {
  readonly least: number
  readonly most: number
}

/**
 * Ways end at fixes and at calls for help, though a fix may lead on to a check that sees whether it worked; one that turns back ends
 * where it turns.
 */
export function stepsAhead(from: string, steps: WalkSteps, checks: ReadonlySet<string>): Ahead {
  const known = new Map<string, Ahead>()
  const visit = (step: string): Ahead => {
    const before = known.get(step)
    if (before) return before
    known.set(step, { least: 0, most: 0 })
    const ways = checks.has(step) ? [...new Set(steps.get(step)?.values())].map(visit) : []
    const ahead =
      ways.length === 0
        ? { least: 0, most: 0 }
        : {
            least: 1 + Math.min(...ways.map(({ least }) => least)),
            most: 1 + Math.max(...ways.map(({ most }) => most)),
          }
    known.set(step, ahead)
    return ahead
  }
  return visit(from)
}
