import { parseArgs } from 'node:util'
import { nearest } from '../../core/diagnostic/nearest.ts'
import { type Arguments, type Command, type Io, UsageError } from './command.ts'
import { commands } from './commands.ts'
import { type ExitCode, exitCode } from './exit-code.ts'

/** Runs one command line, without `node` and the script’s name. Never throws. */
export async function main(line: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = line
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      io.out(await help())
      return name === undefined ? exitCode.wrongUsage : exitCode.clean
    }
    const load = commands.get(name)
    if (!load) {
      const close = nearest(name, commands.keys())
      throw new UsageError(
        `There is no command “${name}”.${close ? ` Did you mean “${close}”?` : ''} \`atlas help\` lists them.`,
      )
    }
    const command = await load()
    const parsed = parse(rest, command.options)
    if (parsed.options.help === true) {
      io.out(`atlas ${command.name} ${command.usage}\n\n${command.summary}\n`)
      return exitCode.clean
    }
    return await command.run(parsed, io)
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`atlas: ${error.message}\n`)
      return exitCode.wrongUsage
    }
    io.err(
      `atlas: this is a bug in atlas; please report it with the command you ran.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    return exitCode.ourBug
  }
}

function parse(args: readonly string[], options: Command['options']): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    })
    const given: Record<string, string | boolean | undefined> = {}
    const lists: Record<string, readonly string[]> = {}
    for (const [name, value] of Object.entries(values)) {
      if (Array.isArray(value)) lists[name] = value.map(String)
      else given[name] = value
    }
    return { words: positionals, options: given, lists }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

async function help(): Promise<string> {
  const all = await Promise.all(Array.from(commands.values(), (load) => load()))
  const width = Math.max(...all.map(({ name, usage }) => name.length + usage.length + 1))
  const rows = all.map(
    ({ name, usage, summary }) => `  atlas ${`${name} ${usage}`.padEnd(width)}  ${summary}`,
  )
  return `The Production Atlas\n\n${rows.join('\n')}\n\nExit codes: 0 clean, 1 findings, 2 wrong usage, 3 our bug.\n`
}
