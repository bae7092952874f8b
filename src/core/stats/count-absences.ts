import { absencesIn } from '../schema/absences-in.ts'

/** How often a value says that something is not published or does not apply. */
export function countAbsences(value: unknown): {
  readonly unpublished: number
  readonly notApplicable: number
} {
  const absences = absencesIn(value)
  const unpublished = absences.filter(({ absence }) => 'unpublished' in absence).length
  return { unpublished, notApplicable: absences.length - unpublished }
}
