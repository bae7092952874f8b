import type { Source } from '../../core/schema/source.ts'
import { findClones } from './find-clones.ts'
import { readLimits } from './page-text.ts'
import { type GitFailure, readObject } from './read-object.ts'

type Pin = NonNullable<Source['read']['pin']>

/** A pinned file’s bytes as its commit has them, or why they cannot be had. */
export type PinnedBytes =
  | {
      readonly kind: 'bytes'
      readonly bytes: Uint8Array
      /** The day of the commit, in its author’s own zone: `2018-10-21`. */
      readonly authored: string
    }
  | {
      readonly kind: 'absent'
      readonly what: 'clone' | 'commit' | 'path'
      /** One sentence, with the way out where there is one. */
      readonly message: string
    }
  | { readonly kind: 'unreadable'; readonly message: string }

/**
 * Reads a pinned source from the clones below a directory. Nothing is taken on trust: commit, folders and file are each
 * hashed again, so that what is returned is what the commit’s name stands for. No path ever reaches git.
 */
export async function readPinned(from: string, { repo, commit, path }: Pin): Promise<PinnedBytes> {
  const clones = await findClones(from, repo)
  if (clones.length === 0) {
    return {
      kind: 'absent',
      what: 'clone',
      message: `There is no clone of ${repo} below ${from}: \`git clone https://github.com/${repo} ${repo}\` there.`,
    }
  }
  for (const gitDir of clones) {
    const read = await readObject(gitDir, commit, 'commit', readLimits)
    if (read.kind === 'object') return fileAt(gitDir, read.bytes, { repo, commit, path })
    if (read.kind === 'broken') return { kind: 'unreadable', message: read.message }
  }
  return {
    kind: 'absent',
    what: 'commit',
    message: `The clone of ${repo} has no commit ${commit}: \`git fetch origin ${commit}\` in it.`,
  }
}

async function fileAt(gitDir: string, commit: Uint8Array, pin: Pin): Promise<PinnedBytes> {
  const header = Buffer.from(commit).toString('utf8')
  let id = /^tree ([0-9a-f]{40})$/m.exec(header)?.[1]
  const parts = pin.path.split('/')
  for (const [depth, name] of parts.entries()) {
    if (id === undefined) break
    const tree = await readObject(gitDir, id, 'tree', readLimits)
    if (tree.kind !== 'object') return lacking(tree, pin)
    const entry = entryOf(tree.bytes, name)
    const isLast = depth === parts.length - 1
    id = entry?.isFolder === !isLast && !entry.isLink ? entry.id : undefined
  }
  if (id === undefined) {
    return {
      kind: 'absent',
      what: 'path',
      message: `${pin.repo} has no file “${pin.path}” at ${pin.commit}.`,
    }
  }
  const file = await readObject(gitDir, id, 'blob', readLimits)
  if (file.kind !== 'object') return lacking(file, pin)
  return { kind: 'bytes', bytes: file.bytes, authored: authoredOn(header) }
}

function lacking(failure: GitFailure, { repo, path }: Pin): PinnedBytes {
  if (failure.kind === 'broken') return { kind: 'unreadable', message: failure.message }
  return { kind: 'absent', what: 'path', message: `The clone of ${repo} is incomplete: it lacks “${path}”.` }
}

interface TreeEntry {
  readonly id: string
  readonly isFolder: boolean
  /** A symbolic link or another repository: no file’s text. */
  readonly isLink: boolean
}

/** A tree is a row of `mode name NUL hash`. */
function entryOf(tree: Uint8Array, name: string): TreeEntry | undefined {
  const wanted = Buffer.from(name)
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at)
    const end = tree.indexOf(0, space)
    if (space < 0 || end < 0) return undefined
    if (wanted.equals(tree.subarray(space + 1, end))) {
      const mode = Buffer.from(tree.subarray(at, space)).toString('latin1')
      const id = Buffer.from(tree.subarray(end + 1, end + 21)).toString('hex')
      return { id, isFolder: mode === '40000', isLink: mode === '120000' || mode === '160000' }
    }
    at = end + 21
  }
  return undefined
}

function authoredOn(header: string): string {
  const [, seconds = '0', sign = '+', hours = '0', minutes = '0'] =
    /^author .*> (\d+) ([+-])(\d\d)(\d\d)$/m.exec(header) ?? []
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60 : 60)
  return new Date((Number(seconds) + offset) * 1000).toISOString().slice(0, 10)
}
