import { resolve } from 'node:path'
import type { Io } from './command.ts'

/** The folder of data a command works on: `atlas/` in the current folder, or `$ATLAS_ROOT`. */
export function atlasRoot(io: Io): string {
  return resolve(io.cwd, io.env.ATLAS_ROOT ?? 'atlas')
}
