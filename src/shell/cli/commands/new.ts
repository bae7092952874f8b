import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { nearest } from '../../../core/diagnostic/nearest.ts'
import { draftIncident, momentsOf } from '../../../core/draft/draft-incident.ts'
import type { Moment } from '../../../core/draft/moment.ts'
import { categories, companies, kindOf, systemViews } from '../../../core/schema/categories.ts'
import { type Kind, kindSchemas, kinds } from '../../../core/schema/registry.ts'
import { skeleton } from '../../../core/schema/skeleton.ts'
import { Source } from '../../../core/schema/source.ts'
import { writeIfChanged } from '../../files/write-if-changed.ts'
import { atlasRoot } from '../atlas-root.ts'
import { type Command, UsageError } from '../command.ts'
import { exitCode } from '../exit-code.ts'

export const create: Command = {
  name: 'new',
  usage: '<kind> <id> [--from alerts.json]',
  summary:
    'Write a skeleton that fits the schema, for an entry (`new incident aws-2017-02-28-s3`), a system’s view or a source; an incident’s timeline from what Alertmanager or PagerDuty recorded.',
  options: { from: { type: 'string' } },
  async run({ words: [kind, name], options }, io) {
    if (kind === undefined || name === undefined) {
      throw new UsageError(`Name a kind and an id. The kinds are ${[...kinds, 'source'].join(', ')}.`)
    }
    const path = placeOf(kind, name)
    const root = atlasRoot(io)
    const file = join(root, path)
    if (existsSync(file)) throw new UsageError(`${path} exists already.`)
    const schema = kind === 'source' ? Source : kindSchemas[kind as Kind]
    const schemaPath = `${'../'.repeat(path.split('/').length)}schema/${kind}.schema.json`
    if (options.from !== undefined && kind !== 'incident')
      throw new UsageError('Only an incident can be drafted `--from` alerts.')
    const text =
      options.from === undefined
        ? skeleton(schema, schemaPath)
        : draftIncident(await readMoments(resolve(io.cwd, String(options.from))), schemaPath)
    await writeIfChanged(file, text)
    io.out(`${path}\n`)
    io.err(`Fill it in, then run \`atlas check ${join('atlas', path)}\`.\n`)
    return exitCode.clean
  },
}

/** The file of a new entry below `atlas/`; says what is wrong with a kind or id that has none. */
function placeOf(kind: string, name: string): string {
  if (kind === 'source') {
    if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(name))
      throw new UsageError('A source’s id is `<publisher>/<key>`, in lower-case words joined by hyphens.')
    return `sources/${name}.yaml`
  }
  if (!kinds.some((known) => known === kind)) {
    const close = nearest(kind, kinds)
    throw new UsageError(
      `There is no kind “${kind}”.${close ? ` Did you mean “${close}”?` : ` The kinds are ${[...kinds, 'source'].join(', ')}.`}`,
    )
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    throw new UsageError(
      `“${name}” is no id: use lower-case words joined by hyphens, such as \`aws-2017-02-28-s3\`.`,
    )
  }
  const view = systemViews.find((each) => `system-${each}` === kind)
  if (view && !Object.hasOwn(companies, name)) {
    throw new UsageError(`A system’s id is its company: ${Object.keys(companies).join(', ')}.`)
  }
  const id = view
    ? `systems/${name}/${view}`
    : `${categories.find(({ folder }) => kindOf(`${folder}/${name}`) === kind)?.folder}/${name}`
  return `${id}.yaml`
}

/** What a tool recorded, from its JSON; says what is wrong with a file that holds none. */
async function readMoments(file: string): Promise<readonly Moment[]> {
  let payload: unknown
  try {
    payload = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  const moments = momentsOf(payload)
  if (moments === undefined)
    throw new UsageError(
      `${file} is neither an Alertmanager webhook or list of alerts, nor a list of PagerDuty log entries.`,
    )
  return moments
}
