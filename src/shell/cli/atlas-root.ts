import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Io } from './command.ts'

/** The folder of data a command works on: `atlas/` in the current folder, or `$ATLAS_ROOT`. */
export function atlasRoot(io: Io): string {
  return resolve(io.cwd, io.env.ATLAS_ROOT ?? 'atlas')
}

/** A path a person typed as a path below the atlas’s root, or undefined where it lies outside. */
export function belowRoot(path: string, root: string, cwd: string): string | undefined {
  const inside = relative(root, resolve(cwd, path))
  if (inside.startsWith('..') || isAbsolute(inside)) return undefined
  return inside.split(sep).join('/')
}
