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

/**
 * Puts a complete site into a folder. Changed files are first written beside it, then moved into place, so
 * a build that fails leaves the last good one; unchanged files keep their dates; files of the last build
 * that are no longer made are removed. Files that no build wrote are left alone.
 */
export async function publish(
  out: string,
  inputs: string,
  site: readonly SiteFile[],
  keepOthers: boolean,
): Promise<number> {
  const last = readManifest(out)?.files ?? {}
  const hashes = Object.fromEntries(
    site.map(({ path, content }) => [path, createHash('sha256').update(content).digest('hex')]),
  )
  const changed = site.filter(({ path }) => last[path] !== hashes[path] || !existsSync(join(out, path)))
  const stage = `${out}.${randomUUID()}.next`
  try {
    for (const folder of new Set(changed.map(({ path }) => dirname(path)))) {
      await mkdir(join(stage, folder), { recursive: true })
      await mkdir(join(out, folder), { recursive: true })
    }
    await mkdir(out, { recursive: true })
    await mkdir(stage, { recursive: true })
    for (const { path, content } of changed) await writeFile(join(stage, path), content)
    for (const { path } of changed) await rename(join(stage, path), join(out, path))
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
  return changed.length
}

async function removeIfEmpty(folder: string): Promise<void> {
  const items = await readdir(folder).catch(() => ['gone'])
  if (items.length === 0) await rmdir(folder)
}
