import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { watch } from 'chokidar'
import type { SavedFiles } from './check-beside.ts'

/** An editor writes a file in several strokes; within this time they are one save. */
const quiet = 25

/**
 * Calls `onSave` with the files below a folder that were written, replaced or removed (undefined), a save at a time, one call after
 * the other. Gives what stops it.
 */
export async function watchAtlas(
  root: string,
  onSave: (files: SavedFiles) => Promise<void>,
): Promise<() => Promise<void>> {
  const waiting = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let working: Promise<void> = Promise.resolve()
  const flush = async (): Promise<void> => {
    const paths = [...waiting]
    waiting.clear()
    if (paths.length === 0) return
    const files = await Promise.all(
      paths.map(
        async (path) => [path, await readFile(join(root, path), 'utf8').catch(() => undefined)] as const,
      ),
    )
    await onSave(new Map(files))
  }
  const below = (file: string): string => relative(root, file).split(sep).join('/')
  const watcher = watch(root, {
    ignoreInitial: true,
    ignored: (file) =>
      below(file)
        .split('/')
        .some((part) => part.startsWith('.')),
  })
  watcher.on('all', (_event, file) => {
    if (!file.endsWith('.yaml')) return
    waiting.add(below(file))
    clearTimeout(timer)
    timer = setTimeout(() => {
      working = working.then(flush)
    }, quiet)
  })
  await once(watcher, 'ready')
  return async () => {
    clearTimeout(timer)
    await watcher.close()
  }
}
