import { type Absence, isAbsent } from './absence.ts'
import type { Pointer } from './text-spots.ts'

/** A typed absence, and where it stands. */
export interface AbsenceSpot {
  readonly at: Pointer
  readonly absence: Absence
}

/** Every typed absence of a value, in the file’s order. */
export function absencesIn(value: unknown): readonly AbsenceSpot[] {
  const found: AbsenceSpot[] = []
  const visit = (each: unknown, at: Pointer): void => {
    if (Array.isArray(each)) for (const [index, item] of each.entries()) visit(item, [...at, index])
    else if (isAbsent(each)) found.push({ at, absence: each })
    else if (typeof each === 'object' && each !== null) {
      for (const [key, inner] of Object.entries(each)) visit(inner, [...at, key])
    }
  }
  visit(value, [])
  return found
}
