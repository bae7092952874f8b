import { type Absence, isAbsent } from './absence.ts'
import { isRecord } from './is-record.ts'
import type { Pointer } from './text-spots.ts'

/** A typed absence, and where it stands. */
export interface AbsenceSpot {
  readonly at: Pointer
  readonly absence: Absence
}

/** Every typed absence of a value, in the file’s order. */
export function absencesIn(value: unknown): readonly AbsenceSpot[] {
  const found: AbsenceSpot[] = []
  // One path for the whole walk, copied where something is found: entries have far more values than absences.
  const path: (string | number)[] = []
  const within = (step: string | number, inner: unknown): void => {
    path.push(step)
    visit(inner)
    path.pop()
  }
  const visit = (each: unknown): void => {
    if (Array.isArray(each)) for (let index = 0; index < each.length; index++) within(index, each[index])
    else if (isAbsent(each)) found.push({ at: [...path], absence: each })
    else if (isRecord(each)) for (const key in each) within(key, each[key])
  }
  visit(value)
  return found
}
