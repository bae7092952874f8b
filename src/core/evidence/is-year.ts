const year = /^(?:199\d|20\d\d)$/
/** After these a four-digit number is a year even where a plural follows: `in 2018 servers failed`. */
const yearBefore =
  /\b(?:in|since|during|until|early|late|mid|year|spring|summer|autumn|fall|winter|Q[1-4]|H[12]|FY)[\s-]$/i
const plural = /^\s(?!(?:was|is|has|does|this|as|its|across|versus|always)\b)[a-z]{3,}s\b/

/** Whether a plain number is a year: 1990 to 2099, unless what follows it is counted (`2000 servers`). */
export function isYear(text: string, start: number, end: number): boolean {
  if (!year.test(text.slice(start, end))) return false
  return (
    !plural.test(text.slice(end, end + 30)) || yearBefore.test(text.slice(Math.max(0, start - 10), start))
  )
}
