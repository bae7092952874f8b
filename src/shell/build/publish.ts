import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SiteFile } from '../../core/site/site-files.ts'

const manifestName = '.atlas-manifest.json'

interface Manifest {
  readonly inputs: string
  /** Content hashes by path. */
  readonly files: Readonly<Record<string, string>>
}

/** What the last build into this folder wrote, or undefined where there was none or its record is unreadable. */
export function readManifest(out: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(join(out, manifestName), 'utf8')) as Manifest
  } catch {
    return undefined
  }
}

/** True when the folder holds a build of exactly these inputs, with every file in place. */
export function isCurrent(out: string, inputs: string): boolean {
  const manifest = readManifest(out)
  return (
    manifest?.inputs === inputs && Object.keys(manifest.files).every((path) => existsSync(join(out, path)))
  )
}

export interface Published {
  readonly files: number
  readonly changed: number
}

/**
 * Puts a complete site into a folder. Files are taken one at a time; those that changed are first written
 * beside the folder and moved into place when all are there, so a build that fails leaves the last good one.
 * Unchanged files keep their dates; files of the last build that are no longer made are removed. Files that no
 * build wrote are left alone. With `keepOthers` the last build's other files stay.
 */
export async function publish(
  out: string,
  inputs: string,
  site: Iterable<SiteFile>,
  keepOthers: boolean,
): Promise<Published> {
  const last = readManifest(out)?.files ?? {}
  const hashes: Record<string, string> = {}
  const changed: string[] = []
  const stage = `${out}.${randomUUID()}.next`
  const folders = new Set<string>()
  const makeFolder = async (path: string): Promise<void> => {
    if (folders.has(path)) return
    folders.add(path)
    await mkdir(path, { recursive: true })
  }
  try {
    await makeFolder(stage)
    for (const { path, content } of site) {
      const hash = createHash('sha256').update(content).digest('hex')
      hashes[path] = hash
      if (last[path] === hash && existsSync(join(out, path))) continue
      changed.push(path)
      await makeFolder(dirname(join(stage, path)))
      await writeFile(join(stage, path), content)
    }
    await makeFolder(out)
    for (const path of changed) {
      await makeFolder(dirname(join(out, path)))
      await rename(join(stage, path), join(out, path))
    }
    const files = keepOthers ? { ...last, ...hashes } : hashes
    for (const path of Object.keys(last)) {
      if (Object.hasOwn(files, path)) continue
      await rm(join(out, path), { force: true })
      await removeIfEmpty(join(out, dirname(path)))
    }
    const manifest: Manifest = { inputs, files }
    await writeFile(join(stage, manifestName), JSON.stringify(manifest))
    await rename(join(stage, manifestName), join(out, manifestName))
  } finally {
    await rm(stage, { recursive: true, force: true })
  }
  return { files: Object.keys(hashes).length, changed: changed.length }
}

async function removeIfEmpty(folder: string): Promise<void> {
  const items = await readdir(folder).catch(() => ['gone'])
  if (items.length === 0) await rmdir(folder)
}
