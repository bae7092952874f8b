import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import type { ReadLimits } from './page-text.ts'

export type GitFailure = { readonly kind: 'absent' } | { readonly kind: 'broken'; readonly message: string }

export type GitObject = { readonly kind: 'object'; readonly bytes: Uint8Array } | GitFailure

/**
 * Git takes nothing from the machine’s or the user’s settings, replaces no object, asks nobody and fetches nothing: a
 * partial clone’s own settings could name a command to fetch with.
 */
const environment = {
  PATH: process.env.PATH,
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
}

type ObjectType = 'commit' | 'tree' | 'blob'

/** Reads an object by its full name and proves by its hash that it is that object. */
export async function readObject(
  gitDir: string,
  id: string,
  type: ObjectType,
  limits: Pick<ReadLimits, 'bytes' | 'milliseconds'>,
): Promise<GitObject> {
  const read = await catFile(gitDir, id, type, limits)
  if (read.kind !== 'object') return read
  const hash = createHash('sha1').update(`${type} ${read.bytes.length}\0`).update(read.bytes).digest('hex')
  if (hash === id) return read
  return { kind: 'broken', message: `The clone ${gitDir} is damaged: its ${id} has another content.` }
}

function catFile(
  gitDir: string,
  id: string,
  type: ObjectType,
  { bytes, milliseconds }: Pick<ReadLimits, 'bytes' | 'milliseconds'>,
): Promise<GitObject> {
  const args = ['-c', 'safe.directory=*', '--git-dir', gitDir, 'cat-file', type, id]
  const options = { encoding: 'buffer', env: environment, maxBuffer: bytes, timeout: milliseconds } as const
  const { promise, resolve } = Promise.withResolvers<GitObject>()
  execFile('git', args, options, (error, stdout, stderr) => {
    if (!error) resolve({ kind: 'object', bytes: stdout })
    else if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
      resolve({ kind: 'broken', message: `${id} has more than the ${bytes} bytes that are read.` })
    else if (error.killed)
      resolve({ kind: 'broken', message: `Git took longer than ${milliseconds} ms to read ${id}.` })
    else if (error.code === 'ENOENT')
      resolve({ kind: 'broken', message: 'There is no `git` on this machine.' })
    // 128 is git’s answer to an object it does not have, or has as another type.
    else if (
      error.code === 128 &&
      /could not get object info|bad file|Not a valid|unable to find/i.test(`${stderr}`)
    )
      resolve({ kind: 'absent' })
    else resolve({ kind: 'broken', message: `Git cannot read ${id}: ${`${stderr}`.trim().split('\n')[0]}` })
  })
  return promise
}
