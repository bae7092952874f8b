import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { nearest } from '../../../core/diagnostic/nearest.ts'
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
  usage: '<kind> <id>',
  summary:
    'Write a skeleton that fits the schema, for an entry (`new incident aws-2017-02-28-s3`), a system’s view or a source.',
  options: {},
  async run({ words: [kind, name] }, io) {
    if (kind === undefined || name === undefined) {
      throw new UsageError(`Name a kind and an id. The kinds are ${[...kinds, 'source'].join(', ')}.`)
    }
    const path = placeOf(kind, name)
    const root = atlasRoot(io)
    const file = join(root, path)
    if (existsSync(file)) throw new UsageError(`${path} exists already.`)
    const schema = kind === 'source' ? Source : kindSchemas[kind as Kind]
    const up = '../'.repeat(path.split('/').length)
    await writeIfChanged(file, skeleton(schema, `${up}schema/${kind}.schema.json`))
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
