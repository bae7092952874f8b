import type { ParseArgsConfig } from 'node:util'
import type { ExitCode } from './exit-code.ts'

/** What a command may touch; handed in by `main.ts`, so that tests can hand in their own. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Data: text, or the bytes of a picture. */
  readonly out: (data: string | Uint8Array) => void
  /** Talk. */
  readonly err: (text: string) => void
  /** Whether talk goes to a terminal that a person watches. */
  readonly terminal: boolean
  /** Asks that person one question; undefined where nobody can answer. */
  readonly ask?: (question: string) => Promise<string>
  /** What is piped in; undefined where nothing can be. */
  readonly input?: AsyncIterable<Uint8Array | string>
  /** Whether data may be coloured: it goes to a terminal. */
  readonly colour?: boolean
  /** Waits until whoever reads the data has taken what was written. */
  readonly drained?: () => Promise<void>
}

export interface Command {
  readonly name: string
  readonly summary: string
  /** After `atlas <name>`: `[paths] [--format text]`. */
  readonly usage: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** Throws `UsageError` for wrong usage; any other error is our bug. */
  readonly run: (args: Arguments, io: Io) => Promise<ExitCode>
}

export interface Arguments {
  readonly words: readonly string[]
  /** The options given; a text option's value or true. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  /** The options that may be given several times, in their order. */
  readonly lists: Readonly<Record<string, readonly string[]>>
}

/** The user asked for something that does not exist or lacks something; the message says the way out. */
export class UsageError extends Error {}
