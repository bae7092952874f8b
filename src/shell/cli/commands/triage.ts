import { type Answer, type Suggestion, triage } from '../../../core/triage/answer.ts'
import type { Library } from '../../../core/triage/library.ts'
import { answerText, type TextOptions, tallyText, unknownText } from '../../triage/answer-text.ts'
import { type AtlasLibrary, openLibrary } from '../../triage/open-library.ts'
import { linesOf, recordsOf } from '../../triage/records.ts'
import { createTally, type TallyReport } from '../../triage/tally.ts'
import { atlasRoot } from '../atlas-root.ts'
import { type Arguments, type Command, type Io, UsageError } from '../command.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { countProgress } from '../progress.ts'

/** Input up to this is one paste; more is a log, whose records are told apart. */
const longestPaste = 16_000

export const triageCommand: Command = {
  name: 'triage',
  usage: '[text | -] [--top <n>] [--explain] [--json | --lines]',
  summary:
    'From an error, alert or symptom to its guide. Exit codes here: 0 answered, 1 unknown (0 with `--lines`).',
  options: {
    json: { type: 'boolean' },
    lines: { type: 'boolean' },
    top: { type: 'string', default: '3' },
    explain: { type: 'boolean' },
  },
  async run(args, io) {
    const top = Number(args.options.top)
    if (!Number.isInteger(top) || top < 1)
      throw new UsageError(`“${args.options.top}” is no number of results.`)
    const given = givenText(args, io)
    const root = atlasRoot(io)
    const atlas = await openLibrary(root)
    if (atlas === undefined) throw new UsageError(`There is no atlas in ${root}.`)
    if (args.options.lines === true) return eachLine(linesFrom(given), atlas.library, top, io)
    const asked = typeof given === 'string' ? { paste: given } : await readPaste(linesOf(given))
    return 'paste' in asked
      ? onePaste(asked.paste, atlas, top, args, io)
      : wholeLog(asked.lines, atlas, top, args, io)
  },
}

type Input = AsyncIterable<Uint8Array | string>

function givenText({ words }: Arguments, io: Io): string | Input {
  if (words.length > 0 && !(words.length === 1 && words[0] === '-')) return words.join(' ')
  if (io.input === undefined || (words.length === 0 && io.ask !== undefined))
    throw new UsageError('Give a text to look for, or pipe one in: `kubectl logs <pod> | atlas triage`.')
  return io.input
}

async function* linesFrom(given: string | Input): AsyncGenerator<string> {
  if (typeof given === 'string') yield* given.split('\n')
  else yield* linesOf(given)
}

/** The whole input where it is short; otherwise its lines, the ones already read included. */
async function readPaste(
  lines: AsyncGenerator<string>,
): Promise<{ readonly paste: string } | { readonly lines: AsyncIterable<string> }> {
  const read: string[] = []
  let length = 0
  for (;;) {
    const { value, done } = await lines.next()
    if (done === true) return { paste: read.join('\n') }
    read.push(value)
    length += value.length
    if (length > longestPaste && read.length > 1) return { lines: both(read, lines) }
  }
}

async function* both(read: readonly string[], rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield* read
  yield* rest
}

function onePaste(paste: string, atlas: AtlasLibrary, top: number, args: Arguments, io: Io): ExitCode {
  const answer = triage(paste, atlas.library)
  if (args.options.json === true) io.out(`${JSON.stringify(asJson(paste, answer, top), null, 2)}\n`)
  else io.out(answerText(paste, answer, textOptions(atlas, top, args, io)))
  return answer.abstained ? exitCode.findings : exitCode.clean
}

async function eachLine(
  lines: AsyncIterable<string>,
  library: Library,
  top: number,
  io: Io,
): Promise<ExitCode> {
  for await (const line of lines) {
    io.out(`${JSON.stringify(asJson(line, triage(line, library), top))}\n`)
    // A reader that is slower than we are must not fill our memory.
    await io.drained?.()
  }
  return exitCode.clean
}

async function wholeLog(
  lines: AsyncIterable<string>,
  atlas: AtlasLibrary,
  top: number,
  args: Arguments,
  io: Io,
): Promise<ExitCode> {
  const tally = createTally(atlas.library)
  const progress = countProgress(io, 'records')
  for await (const record of recordsOf(lines)) {
    tally.add(record)
    progress.step()
  }
  progress.end()
  const report = tally.report()
  if (args.options.json === true) io.out(`${JSON.stringify(logAsJson(report, top), null, 2)}\n`)
  else {
    io.out(tallyText(report, textOptions(atlas, top, args, io)))
    if (report.found.length === 0) io.out(`${unknownText({ technologies: [], foreign: [] })}\n`)
  }
  return report.found.length === 0 ? exitCode.findings : exitCode.clean
}

const suggestionAsJson = ({ id, title, score, matched }: Suggestion) => ({ id, title, score, matched })

const asJson = (query: string, answer: Answer, top: number) => ({
  query,
  results: answer.results.slice(0, top).map(suggestionAsJson),
  abstained: answer.abstained,
  technologies: answer.technologies,
})

const mostUnknown = 200

const logAsJson = (report: TallyReport, top: number) => ({
  query: null,
  results: report.found.slice(0, top).map(({ suggestion, records, example }) => ({
    ...suggestionAsJson(suggestion),
    records,
    example,
  })),
  abstained: report.found.length === 0,
  unknown: report.unknown.slice(0, mostUnknown),
  records: report.records,
  distinct: report.distinct,
  passed: report.passed,
})

const textOptions = (atlas: AtlasLibrary, top: number, args: Arguments, io: Io): TextOptions => ({
  width: Math.min(110, Math.max(40, Number(io.env.COLUMNS) || 100)),
  colour: io.colour === true && !io.env.NO_COLOR,
  explain: args.options.explain === true,
  top,
  entryOf: atlas.entryOf,
  titleOf: (id) => atlas.library.entries.find((entry) => entry.id === id)?.title,
})
