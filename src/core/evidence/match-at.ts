/** Matches a sticky pattern at one place, and nowhere else: what keeps the figure grammar linear. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
