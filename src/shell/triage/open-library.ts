import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { AnyEntry } from '../../core/corpus/entry.ts'
import { loadCorpus, type Tree } from '../../core/corpus/load.ts'
import { kindOf } from '../../core/schema/categories.ts'
import { entryTexts } from '../../core/triage/entry-texts.ts'
import { type Library, openIndex } from '../../core/triage/library.ts'
import { buildIndex, type TriageIndex } from '../../core/triage/triage-index.ts'
import { codeVersion } from '../build/code-version.ts'
import { readTree } from '../files/read-tree.ts'
import { writeIfChanged } from '../files/write-if-changed.ts'

export interface AtlasLibrary {
  readonly library: Library
  /** Reads one entry; undefined where there is none or its file is broken. */
  readonly entryOf: (id: string) => AnyEntry | undefined
}

/**
 * The atlas ready for triage; undefined where the folder holds no entry. The index is kept beside the atlas in `.cache/triage`, by the
 * content of the entries and of the code that made it; where that cannot be written it is made anew each time.
 */
export async function openLibrary(root: string): Promise<AtlasLibrary | undefined> {
  const tree = new Map([...readTree(root)].filter(([path]) => kindOf(path.replace(/\.yaml$/, ''))))
  if (tree.size === 0) return undefined
  const file = join(resolve(root, '..'), '.cache', 'triage', `${hashOf(tree)}.json`)
  const index = readIndex(file) ?? (await makeIndex(tree, file))
  return {
    library: openIndex(index),
    entryOf: (id) => {
      const path = `${id}.yaml`
      const text = tree.get(path)
      return text === undefined ? undefined : loadCorpus(new Map([[path, text]])).value.entries.get(id)
    },
  }
}

function hashOf(tree: Tree): string {
  const hash = createHash('sha256').update(codeVersion('core/triage'))
  for (const path of [...tree.keys()].sort())
    hash
      .update(path)
      .update('\0')
      .update(tree.get(path) ?? '')
  return hash.digest('hex').slice(0, 32)
}

function readIndex(file: string): TriageIndex | undefined {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TriageIndex
  } catch {
    // Somebody cut the file off; it is written again.
    return undefined
  }
}

async function makeIndex(tree: Tree, file: string): Promise<TriageIndex> {
  const index = buildIndex([...loadCorpus(tree).value.entries.values()].map(entryTexts))
  // A folder that cannot be written to costs time, not the answer.
  await writeIfChanged(file, JSON.stringify(index)).catch(() => undefined)
  return index
}
