import type { Diagnostic } from '../diagnostic/diagnostic.ts'

/** The findings that an older state did not have; lines do not matter, because an edit above moves them. */
export function newSince(older: readonly Diagnostic[], newer: readonly Diagnostic[]): readonly Diagnostic[] {
  const left = new Map<string, number>()
  for (const each of older) left.set(nameOf(each), (left.get(nameOf(each)) ?? 0) + 1)
  return newer.filter((each) => {
    const count = left.get(nameOf(each)) ?? 0
    left.set(nameOf(each), count - 1)
    return count <= 0
  })
}

const nameOf = ({ code, path, message }: Diagnostic): string => `${code}\n${path}\n${message}`
