/** How often a value says that something is not published or does not apply. */
export function countAbsences(value: unknown): {
  readonly unpublished: number
  readonly notApplicable: number
} {
  let unpublished = 0
  let notApplicable = 0
  const visit = (each: unknown): void => {
    if (Array.isArray(each)) each.forEach(visit)
    else if (typeof each === 'object' && each !== null) {
      if ('unpublished' in each) unpublished++
      else if ('not-applicable' in each) notApplicable++
      else Object.values(each).forEach(visit)
    }
  }
  visit(value)
  return { unpublished, notApplicable }
}
