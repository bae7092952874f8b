import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
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

/** A copy of the real atlas, to break. */
export function copyOfAtlas(context: TestContext): string {
  const folder = temporaryFolder(context)
  cpSync(new URL('../../atlas', import.meta.url), join(folder, 'atlas'), { recursive: true })
  return folder
}
