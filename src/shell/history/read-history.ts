import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Correction, EntryDates, History } from '../../core/history/history.ts'
import { type ReplacedFigure, replacedFigures } from '../../core/history/replaced-figures.ts'
import { kindOf } from '../../core/schema/categories.ts'
import { codeVersion } from '../build/code-version.ts'
import { git } from '../files/git.ts'
import { readBlobs } from '../files/tree-at.ts'

/** One change of an entry’s file, as git tells it. */
interface FileChange {
  readonly id: string
  readonly on: string
  readonly kind: 'A' | 'M' | 'D'
  readonly before: string
  readonly after: string
}

/**
 * What git remembers of the entries in a folder. Undefined where there is no repository, or only the last part of one: a shallow
 * clone would date every entry on the day it was cut off. `cache` is a folder that keeps what edits replaced.
 */
export async function readHistory(folder: string, cache: string): Promise<History | undefined> {
  if ((await git(folder, 'rev-parse', '--is-shallow-repository'))?.trim() !== 'false') return undefined
  const log = await git(
    folder,
    ...['log', '--format=%x00%cI', '--raw', '--no-abbrev', '--no-renames', '--relative', '--', '.'],
  )
  if (log === undefined) return undefined
  const changes = parseLog(log)
  return { entries: datesOf(changes), corrections: await correctionsIn(changes, folder, cache) }
}

/** Newest first, as git prints them. */
function parseLog(log: string): readonly FileChange[] {
  return log.split('\0').flatMap((commit) => {
    const [time = '', ...lines] = commit.split('\n').filter(Boolean)
    // In one zone and one form, whichever git there is.
    const on = time === '' ? '' : new Date(time).toISOString()
    return lines.flatMap((line): readonly FileChange[] => {
      const [, before = '', after = '', kind, path = ''] =
        /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([AMD])\t(.+)\.yaml$/.exec(line) ?? []
      if (kind !== 'A' && kind !== 'M' && kind !== 'D') return []
      return kindOf(path) === undefined ? [] : [{ id: path, on, kind, before, after }]
    })
  })
}

function datesOf(changes: readonly FileChange[]): ReadonlyMap<string, EntryDates> {
  const dates = new Map<string, EntryDates>()
  for (const { id, on, kind } of changes.toReversed()) {
    const known = dates.get(id)
    if (kind === 'D') dates.delete(id)
    else dates.set(id, { added: known?.added ?? on, changed: on })
  }
  return dates
}

type Judged = Readonly<Record<string, readonly ReplacedFigure[]>>

async function correctionsIn(
  changes: readonly FileChange[],
  folder: string,
  cache: string,
): Promise<readonly Correction[]> {
  const edits = changes.filter(({ kind }) => kind === 'M')
  const judged = await judge(
    edits,
    folder,
    join(cache, `history-${codeVersion('core/history').slice(0, 16)}.json`),
  )
  return edits.flatMap(({ id, on, ...pair }) => {
    const figures = judged[nameOf(pair)] ?? []
    return figures.length === 0 ? [] : [{ id, on, figures }]
  })
}

const nameOf = ({ before, after }: Pick<FileChange, 'before' | 'after'>): string => `${before} ${after}`

/** What each edit replaced: from the cache where it was judged before, since two blobs never change. */
async function judge(edits: readonly FileChange[], folder: string, file: string): Promise<Judged> {
  const known = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Judged,
    () => ({}) as Judged,
  )
  const missing = edits.filter((edit) => !(nameOf(edit) in known))
  if (missing.length === 0) return known
  const texts = await readBlobs(
    folder,
    missing.flatMap(({ before, after }) => [before, after]),
  )
  const found = missing.map(
    (edit, index) =>
      [nameOf(edit), replacedFigures(texts[2 * index] ?? '', texts[2 * index + 1] ?? '')] as const,
  )
  const all = { ...known, ...Object.fromEntries(found) }
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, JSON.stringify(all))
  return all
}
