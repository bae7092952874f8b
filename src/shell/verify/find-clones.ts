import { access, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

/**
 * The git directories below `from` that may hold a repository: `<owner>/<name>`, `<owner>+<name>` or `<name>`, each a work
 * tree, a bare repository, or a folder with the bare repository in it. The surest name comes first.
 */
export async function findClones(from: string, repo: string): Promise<readonly string[]> {
  const [owner = '', name = ''] = repo.split('/')
  if (name === '' || /^\.+$/.test(name)) return []
  const clones: string[] = []
  for (const folder of [join(from, owner, name), join(from, `${owner}+${name}`), join(from, name)])
    clones.push(...(await gitDirsOf(folder)))
  return clones
}

async function gitDirsOf(folder: string): Promise<readonly string[]> {
  for (const candidate of [join(folder, '.git'), folder, `${folder}.git`])
    if (await isGitDir(candidate)) return [candidate]
  const within = await readdir(folder).catch(() => [])
  const found: string[] = []
  for (const name of within.sort().slice(0, 20)) {
    const candidate = join(folder, name)
    if (await isGitDir(candidate)) found.push(candidate)
  }
  return found
}

/** A file `.git` names the git directory of a linked work tree: git follows it. */
async function isGitDir(folder: string): Promise<boolean> {
  try {
    if (basename(folder) === '.git' && (await stat(folder)).isFile()) return true
    await Promise.all(['HEAD', 'objects'].map((name) => access(join(folder, name))))
    return true
  } catch {
    return false
  }
}
