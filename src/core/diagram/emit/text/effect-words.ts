import type { Line } from '../../model.ts'

/** What a command does to the system, said before it. */
export const effectWords: Readonly<Record<NonNullable<Line['effect']>, string>> = {
  reads: 'read-only',
  changes: 'changes state',
}
