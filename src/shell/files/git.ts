import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What git prints for these arguments in a folder; undefined where it fails or is not there. */
export async function git(folder: string, ...args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: 256 * 1024 * 1024 })
    return stdout
  } catch {
    return undefined
  }
}

/** The name git signs this person’s commits with. */
export async function gitUser(folder: string): Promise<string | undefined> {
  const name = (await git(folder, 'config', 'user.name'))?.trim()
  return name === '' ? undefined : name
}
