import { spawn } from 'node:child_process'
import type { Tree } from '../../core/corpus/load.ts'
import { git } from './git.ts'

/**
 * The files of a folder as they stood at a commit, as `readTree` gives them today; undefined where git knows no such commit
 * here. A folder that was not there yet is an empty tree.
 */
export async function treeAt(folder: string, ref: string): Promise<Tree | undefined> {
  const found = await git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
  const commit = found?.trim()
  if (commit === undefined || commit === '') return undefined
  // Asked from inside the folder, git names paths relative to it, and only those below it.
  const listing = (await git(folder, 'ls-tree', '-r', '-z', commit)) ?? ''
  const blobs = listing.split('\0').flatMap((line) => {
    const [about = '', path] = line.split('\t')
    const [mode, type, hash] = about.split(' ')
    const hidden = path === undefined || path.split('/').some((name) => name.startsWith('.'))
    return type === 'blob' && mode !== '120000' && !hidden && hash !== undefined ? [{ hash, path }] : []
  })
  const texts = await readBlobs(
    folder,
    blobs.map(({ hash }) => hash),
  )
  return new Map(blobs.map(({ path }, index) => [path, texts[index] ?? '']))
}

/** The texts of blobs, all through one process. */
export async function readBlobs(folder: string, hashes: readonly string[]): Promise<readonly string[]> {
  if (hashes.length === 0) return []
  const child = spawn('git', ['-C', folder, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(`${hashes.join('\n')}\n`)
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer)
  const all = Buffer.concat(chunks)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const texts: string[] = []
  for (let at = 0; at < all.length; ) {
    const lineEnd = all.indexOf(10, at)
    const length = Number(all.toString('latin1', at, lineEnd).split(' ')[2])
    texts.push(decoder.decode(all.subarray(lineEnd + 1, lineEnd + 1 + length)))
    at = lineEnd + 1 + length + 1
  }
  return texts
}
