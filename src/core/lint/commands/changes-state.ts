import { changingPrograms, changingVerbs, readingPrograms, readingVerbs } from './changing-words.ts'
import { type SimpleCommand, splitCommand } from './split-command.ts'
import { changingStatement } from './sql-statement.ts'

/**
 * The word by which a command changes state (`restart`, `DELETE`, `-X POST`), or undefined where it only reads as far as
 * its words tell. A dry run and a question for help only read.
 */
export function changesState(command: string): string | undefined {
  const commands = splitCommand(command)
  // To search a log for a statement is not to run it.
  if (commands.some(({ program }) => !readingPrograms.has(program))) {
    const statement = changingStatement(command)
    if (statement !== undefined) return statement
  }
  for (const simple of commands) {
    const word = changingWord(simple)
    if (word !== undefined) return word
  }
  return undefined
}

function changingWord(command: SimpleCommand): string | undefined {
  const { program, words, text } = command
  if (words.some((word) => /^--?(help|dry-run|check-only|noop|what-if)\b/.test(word))) return undefined
  const written = />\s*(\/(?:proc|sys|etc)\/\S+)/.exec(text)
  if (written) return `> ${written[1]}`
  const name = program.toLowerCase()
  if (name === 'kill' && words[0] === '-0') return undefined
  if (changingPrograms.has(name) || name.startsWith('mkfs')) return program
  if (name === 'curl' || name === 'http' || name === 'wget') return httpMethod(words)
  if (name === 'find') return words.find((word) => word === '-delete')
  if (name === 'sed') return words.find((word) => /^-i/.test(word))
  if (name === 'tee') return words.find((word) => word.startsWith('/')) && 'tee'
  if (name === 'sysctl') return words.find((word) => word === '-w' || word === '-p')
  if (name === 'iptables' || name === 'ip6tables') return words.find((word) => /^-[ADIFRX]$/.test(word))
  if (name === 'set') return words[0] === 'server' ? 'set server' : undefined
  if (readingPrograms.has(name)) return undefined
  const flag = words.find((word) => /^--?(delete|alter|create|reset-offsets|truncate)$/.test(word))
  if (flag !== undefined) return flag
  if (name.startsWith('kafka-') && words.includes('--execute')) return '--execute'
  return changingVerb([program, ...words])
}

/** The first word among the leading ones that is a verb decides; verbs are also the beginnings of `stop-instances`, `purge_queue`. */
function changingVerb(words: readonly string[]): string | undefined {
  for (const word of words.filter((each) => !each.startsWith('-')).slice(0, 5)) {
    const whole = word.toLowerCase()
    const [beginning = ''] = whole.split(/[-_]/)
    if (readingVerbs.has(whole) || (beginning !== whole && readingVerbs.has(beginning))) return undefined
    // A file, an address or an assignment is no verb.
    if (/[./:=<{]/.test(word)) continue
    if (changingVerbs.has(whole) || (beginning !== whole && changingVerbs.has(beginning))) return word
  }
  return undefined
}

/** A request that writes: by its method, or by the data it sends; searching with a body only reads. */
function httpMethod(words: readonly string[]): string | undefined {
  if (words.some((word) => /\/_(search|count|cat|msearch|cluster\/health)\b|\/query\b/.test(word)))
    return undefined
  const index = words.findIndex((word) => word === '-X' || word === '--request' || word === '--method')
  const method =
    index < 0
      ? words.find((word) => /^(-X|--request=|--method=)?(POST|PUT|DELETE|PATCH)$/.test(word))
      : words[index + 1]
  if (method !== undefined) return /(POST|PUT|DELETE|PATCH)$/i.test(method) ? method : undefined
  if (words.some((word) => word === '-G' || word === '--get')) return undefined
  return words.find((word) => /^(-d|--data(-\w+)?|-F|--form|-T|--upload-file)(=|$)/.test(word))
}
