import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { main } from '../../src/shell/cli/main.ts'

export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface Circumstances {
  readonly terminal?: boolean
  readonly answers?: readonly string[]
  /** What is piped in. */
  readonly input?: Iterable<Uint8Array | string>
  /** Whether data goes to a terminal that shows colours. */
  readonly colour?: boolean
}

/** Runs one command line in a folder, as the real program does but for the process. */
export async function runAtlas(
  cwd: string,
  line: readonly string[],
  { terminal = false, answers, input, colour = false }: Circumstances = {},
): Promise<Run> {
  let out = ''
  let err = ''
  const code = await main(line, {
    cwd,
    env: colour ? {} : { NO_COLOR: '1' },
    out: (data) => {
      out += typeof data === 'string' ? data : Buffer.from(data).toString('latin1')
    },
    err: (text) => {
      err += text
    },
    terminal,
    ...(answers === undefined ? {} : { ask: askFrom(answers) }),
    ...(input === undefined ? {} : { input: piped(input) }),
    colour,
  })
  return { code, out, err }
}

async function* piped(input: Iterable<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  yield* input
}

/** A person who gives these answers, one a question, and then nothing. */
function askFrom(answers: readonly string[]): (question: string) => Promise<string> {
  const left = [...answers]
  return async () => left.shift() ?? ''
}

/** A folder that is gone after the test, with these files in it. */
export function temporaryFolder(context: TestContext, files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const real = fileURLToPath(new URL('../../atlas', import.meta.url))
/** Entries that lead to no others: a part of the atlas that is whole by itself, and stays as small as it is. */
const start = /^(?:systems\/github\/|incidents\/github-|capacity-models\/etcd-|cost-breakdowns\/aiven-)/

/** A copy of the whole atlas, where even a warning would spoil the test: of a part, not every figure of a source is used. */
export function copyOfWholeAtlas(context: TestContext): string {
  const folder = temporaryFolder(context)
  cpSync(real, join(folder, 'atlas'), { recursive: true })
  return folder
}

/** A copy of a part of the real atlas without errors of its own, to break. */
export function copyOfAtlas(context: TestContext): string {
  const folder = temporaryFolder(context)
  const files = readdirSync(real, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  )
  const textOf = (path: string): string => readFileSync(join(real, path), 'utf8')
  const isEntry = (path: string): boolean =>
    path.includes('/') && !/^(?:sources|verified|reviews|prices)\//.test(path)
  const chosen = new Set(files.filter((path) => start.test(path)))
  for (const path of chosen) {
    const text = textOf(path)
    for (const other of files)
      if (isEntry(other) && new RegExp(`(?<![\\w-])${other.slice(0, -5)}(?![\\w-])`).test(text))
        chosen.add(other)
  }
  const lists = files.filter((path) => path.startsWith('prices/'))
  const cited = new Set(
    [...chosen, ...lists].flatMap((path) => textOf(path).match(/(?<=@)[a-z0-9][a-z0-9-]*/g) ?? []),
  )
  const keyOf = (path: string): string => basename(path, '.yaml')
  for (const path of files) {
    const isOfSource = /^(?:sources|verified)\//.test(path)
    if (isOfSource ? !cited.has(keyOf(path)) : isEntry(path) && !chosen.has(path)) continue
    cpSync(join(real, path), join(folder, 'atlas', path))
  }
  return folder
}
