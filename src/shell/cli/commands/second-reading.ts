import { join } from 'node:path'
import { stringify } from 'yaml'
import { loadCorpus } from '../../../core/corpus/load.ts'
import { readFiguresCount, readFiguresHash } from '../../../core/corpus/second-readings-of.ts'
import { type SecondReading, SecondReadings } from '../../../core/schema/second-readings.ts'
import { gitUser } from '../../files/git.ts'
import { readTree } from '../../files/read-tree.ts'
import { writeIfChanged } from '../../files/write-if-changed.ts'
import { askedEntry } from '../asked-entry.ts'
import { atlasRoot } from '../atlas-root.ts'
import { type Command, UsageError } from '../command.ts'
import { exitCode } from '../exit-code.ts'

export const secondReading: Command = {
  name: 'second-reading',
  usage: '<id> --figures <n> --corrected <n> [--unopened <n>] [--by <who>] [--note <text>]',
  summary: 'Record that you, who did not write it, held an entry’s figures against their sources.',
  options: {
    figures: { type: 'string' },
    corrected: { type: 'string' },
    unopened: { type: 'string', default: '0' },
    by: { type: 'string' },
    note: { type: 'string' },
  },
  async run({ words, options }, io) {
    const root = atlasRoot(io)
    const { value: corpus } = loadCorpus(readTree(root))
    const entry = askedEntry(
      words[0],
      corpus,
      'atlas second-reading incidents/github-2018-10-21 --figures 74 --corrected 0',
    )
    const figures = countGiven('figures', options.figures)
    const unopened = countGiven('unopened', options.unopened)
    const corrected = countGiven('corrected', options.corrected)
    const all = readFiguresCount(entry)
    if (figures + unopened > all)
      throw new UsageError(
        `${entry.id} has ${all} figures from sources, not ${figures + unopened}; a figure that cites two sources counts twice.`,
      )
    const by = typeof options.by === 'string' ? options.by : await gitUser(io.cwd)
    if (by === undefined)
      throw new UsageError('Git does not know your name: `git config user.name "Your Name"`, or say `--by`.')
    const reading: SecondReading = {
      by,
      on: new Date().toISOString().slice(0, 10),
      figures,
      unopened,
      corrected,
      content: readFiguresHash(entry),
      ...(typeof options.note === 'string' && options.note !== '' ? { note: options.note } : {}),
    }
    const list = SecondReadings.safeParse([...(corpus.secondReadings.get(entry.id)?.data ?? []), reading])
    if (!list.success) throw new UsageError(list.error.issues.map(({ message }) => message).join(' '))
    const path = `second-readings/${entry.id}.yaml`
    await writeIfChanged(join(root, path), stringify(list.data, { lineWidth: 110 }))
    io.out(`${path}\n`)
    return exitCode.clean
  },
}

function countGiven(name: string, given: unknown): number {
  if (typeof given !== 'string') throw new UsageError(`Say how many: \`--${name} 12\`.`)
  if (!/^\d{1,5}$/.test(given)) throw new UsageError(`\`--${name}\` takes a whole number, not “${given}”.`)
  return Number(given)
}
