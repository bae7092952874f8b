import { watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** An editor writes a file in several strokes; within this time they are one save. */
const quiet = 25

/**
 * Calls `onSave` with the files below a folder that were written or removed (undefined), a save at a time, one call after the other.
 * Gives what stops it.
 */
export function watchAtlas(
  root: string,
  onSave: (files: ReadonlyMap<string, string | undefined>) => Promise<void>,
): () => void {
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
  const watcher = watch(root, { recursive: true }, (_event, name) => {
    const path = name?.split(sep).join('/')
    if (path === undefined || !path.endsWith('.yaml') || path.split('/').some((part) => part.startsWith('.')))
      return
    waiting.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => {
      working = working.then(flush)
    }, quiet)
  })
  return () => {
    clearTimeout(timer)
    watcher.close()
  }
}
