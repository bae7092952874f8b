import { join, resolve } from 'node:path'
import { stringify } from 'yaml'
import { contentHash } from '../../../core/corpus/content-hash.ts'
import type { SourceEntry } from '../../../core/corpus/entry.ts'
import { loadCorpus } from '../../../core/corpus/load.ts'
import { type Verification, VerificationState } from '../../../core/schema/verification.ts'
import { readTree } from '../../files/read-tree.ts'
import { writeIfChanged } from '../../files/write-if-changed.ts'
import { type NetworkReading, networkReading, type PageStore } from '../../verify/network-reading.ts'
import { type Verified, verifySource } from '../../verify/verify-source.ts'
import { atlasRoot } from '../atlas-root.ts'
import { chosenPaths } from '../chosen-paths.ts'
import { type Command, UsageError } from '../command.ts'
import { exitCode } from '../exit-code.ts'

/** Sources read at once: hosts are paced one by one, and one large paper should not hold up the rest. */
const atOnce = 8

/** In the order they are counted up. */
const outcomes = [...VerificationState.options, 'skipped', 'unpinned'] as const

type Outcome = (typeof outcomes)[number]

export const verify: Command = {
  name: 'verify',
  usage: '[paths] [--from <dir of clones>] [--offline] [--allow-host <host,…>]',
  summary: 'Read sources again and look for every listed figure; what was seen goes to atlas/verified/.',
  options: {
    from: { type: 'string' },
    offline: { type: 'boolean' },
    'allow-host': { type: 'string' },
  },
  async run({ words, options }, io) {
    if (options.offline === true && options.from === undefined)
      throw new UsageError('Offline, sources are read from git clones: name their directory with --from.')
    const root = atlasRoot(io)
    const tree = readTree(root)
    const isChosen = chosenPaths(words, root, tree, io)
    const { value: corpus } = loadCorpus(tree)
    const chosen = [...corpus.sources.values()].filter(({ path }) => isChosen(path))
    if (chosen.length === 0) throw new UsageError('None of these files is a source.')
    const today = new Date().toISOString().slice(0, 10)
    const store = { folder: join(io.cwd, '.cache/verify'), day: today }
    const network = options.offline === true ? undefined : await openNetwork(options['allow-host'], store)
    const reading = {
      today,
      ...(typeof options.from === 'string' ? { from: resolve(io.cwd, options.from) } : {}),
      ...(network === undefined ? {} : { readPage: network.readPage, readArchived: network.readArchived }),
    }
    const counts = Object.fromEntries(outcomes.map((each) => [each, 0])) as Record<Outcome, number>
    let figures = 0
    const verifyOne = async (source: SourceEntry): Promise<void> => {
      const result = await verifySource(source.data, reading)
      const name = result.kind === 'seen' ? result.verification.state : result.kind
      counts[name]++
      if (result.kind === 'seen') {
        const { verification } = result
        if (verification.text !== undefined)
          figures += source.data.figures.length - (verification.missing?.length ?? 0)
        const path = source.path.replace(/^sources\//, 'verified/')
        if (!isSameSight(corpus.verified.get(source.key)?.data, verification))
          await writeIfChanged(resolve(root, path), stringify(verification, { lineWidth: 0 }))
      }
      if (name !== 'found' && result.kind !== 'unpinned') io.out(`${line(source, result)}\n`)
    }
    try {
      await inParallel(chosen, verifyOne)
    } finally {
      await network?.close()
    }
    const summary = outcomes
      .filter((each) => counts[each] > 0)
      .map((each) => `${counts[each]} ${each}`)
      .join(', ')
    io.out(`${chosen.length} sources: ${summary}. ${figures} figures found.\n`)
    return counts['figure-missing'] + counts.gone > 0 ? exitCode.findings : exitCode.clean
  },
}

function line({ path }: SourceEntry, result: Exclude<Verified, { kind: 'unpinned' }>): string {
  if (result.kind === 'skipped') return `${path}: skipped. ${result.reason}`
  const { state, reason, missing, at } = result.verification
  const about = [
    ...(reason === undefined ? [] : [reason]),
    ...(state === 'moved' && at !== undefined ? [`It is now at ${at}.`] : []),
    ...(missing ?? []).map((figure) => `\n  missing: ${figure}`),
  ]
  return `${path}: ${state}. ${about.join(' ')}`
}

/** A pinned text never changes: seeing the same again is no news worth an edit. */
function isSameSight(before: Verification | undefined, now: Verification): boolean {
  if (before === undefined || now.by !== 'pin') return false
  return contentHash({ ...before, on: '' }) === contentHash({ ...now, on: '' })
}

async function openNetwork(hosts: string | boolean | undefined, store: PageStore): Promise<NetworkReading> {
  const allowHosts = typeof hosts === 'string' ? hosts.split(',').map((host) => host.trim()) : []
  try {
    return await networkReading({ allowHosts }, store)
  } catch (error) {
    throw new UsageError(`--allow-host: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items]
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
