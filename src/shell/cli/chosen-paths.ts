import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Tree } from '../../core/corpus/load.ts'
import { type Io, UsageError } from './command.ts'

/**
 * Which files of the atlas the paths on a command line mean: a file, or all below a folder; all files where
 * none are named. Throws `UsageError` for a path outside the atlas and for one that names nothing in it.
 */
export function chosenPaths(
  words: readonly string[],
  root: string,
  tree: Tree,
  io: Io,
): (path: string) => boolean {
  const chosen = words.map((word) => {
    const inside = relative(root, resolve(io.cwd, word))
    if (inside.startsWith('..') || isAbsolute(inside))
      throw new UsageError(`${word} lies outside the atlas in ${root}.`)
    return inside.split(sep).join('/')
  })
  const isMeant = (each: string, path: string): boolean =>
    each === '' || path === each || path.startsWith(`${each}/`)
  for (const each of chosen) {
    if (![...tree.keys()].some((path) => isMeant(each, path)))
      throw new UsageError(`There is no file ${each} in the atlas.`)
  }
  return (path) => chosen.length === 0 || chosen.some((each) => isMeant(each, path))
}
