/** A counted noun in one form, so that `users` and `user` are one unit. */
export function singular(noun: string): string {
  const lower = noun.toLowerCase()
  if (lower === 'people') return 'person'
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (/(?:ss|x|z|ch|sh)es$/.test(lower)) return lower.slice(0, -2)
  return lower.length > 2 && /[^su]s$/.test(lower) ? lower.slice(0, -1) : lower
}
