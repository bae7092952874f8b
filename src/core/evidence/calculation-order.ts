import type { CalculationInput } from './calculation.ts'
import { parseMarks } from './marks.ts'

export interface MissingCalculation {
  readonly calculation: string
  readonly input: string
  readonly id: string
}

export interface CalculationOrder {
  /** Every calculation that can be evaluated, after those it uses. */
  readonly order: readonly string[]
  /** Calculations that use each other in a circle, each circle once, in the order of use. */
  readonly cycles: readonly (readonly string[])[]
  /** References to calculations that do not exist. */
  readonly missing: readonly MissingCalculation[]
}

/** Orders calculations by the marks of their inputs: an input `$9.6 billion [=other]` uses the calculation `other`. */
export function calculationOrder(calcs: Readonly<Record<string, CalculationInput>>): CalculationOrder {
  const missing: MissingCalculation[] = []
  const uses = new Map<string, ReadonlySet<string>>()
  for (const [calculation, { inputs }] of Object.entries(calcs)) {
    const used = new Set<string>()
    for (const [input, text] of Object.entries(inputs)) {
      for (const mark of parseMarks(text).marks) {
        if (mark.kind !== 'calculation') continue
        if (Object.hasOwn(calcs, mark.id)) used.add(mark.id)
        else missing.push({ calculation, input, id: mark.id })
      }
    }
    uses.set(calculation, used)
  }
  const { order, left } = sorted(uses)
  return { order, cycles: cyclesAmong(left), missing }
}

type Uses = ReadonlyMap<string, ReadonlySet<string>>

/** Kahn’s algorithm; what is left uses a circle or is part of one. */
function sorted(uses: Uses): { readonly order: readonly string[]; readonly left: Uses } {
  const users = new Map<string, string[]>()
  const open = new Map([...uses].map(([name, used]) => [name, used.size]))
  for (const [name, used] of uses) {
    for (const other of used) users.set(other, [...(users.get(other) ?? []), name])
  }
  const order = [...uses.keys()].filter((name) => open.get(name) === 0)
  for (const name of order) {
    for (const user of users.get(name) ?? []) {
      const count = (open.get(user) ?? 0) - 1
      open.set(user, count)
      if (count === 0) order.push(user)
    }
  }
  const done = new Set(order)
  const left = new Map([...uses].filter(([name]) => !done.has(name)))
  return { order, left }
}

/** Follows each remaining calculation to what it uses until a name comes back. */
function cyclesAmong(left: Uses): readonly (readonly string[])[] {
  const cycles: string[][] = []
  const seen = new Set<string>()
  for (const start of left.keys()) {
    const path: string[] = []
    let name: string | undefined = start
    while (name !== undefined && !seen.has(name)) {
      seen.add(name)
      path.push(name)
      name = [...(left.get(name) ?? [])].find((used) => left.has(used))
    }
    const from = name === undefined ? -1 : path.indexOf(name)
    if (from >= 0) cycles.push(path.slice(from))
  }
  return cycles
}
