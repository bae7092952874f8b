import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Where a folder’s git repository is on the web, `https://github.com/owner/name`, from its remote `origin`; undefined where there is
 * none, or where it is a path of some machine.
 */
export async function repositoryAddress(folder: string): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['-C', folder, 'remote', 'get-url', 'origin'])
    return webAddress(stdout.trim())
  } catch {
    return undefined
  }
}

/** `git@host:owner/name.git` and its likes as an address for browsers. */
export function webAddress(remote: string): string | undefined {
  const [, host, path] =
    /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|[^@/\s]+@)([\w.-]+\.[a-z]{2,})(?::\d+)?[:/](.+?)(?:\.git)?\/?$/i.exec(
      remote,
    ) ?? []
  return host === undefined || path === undefined ? undefined : `https://${host}/${path}`
}
