import type { Command } from './command.ts'
import { check } from './commands/check.ts'
import { explain } from './commands/explain.ts'
import { format } from './commands/format.ts'
import { create } from './commands/new.ts'

/** Every command, in the order `atlas help` shows them. */
export const commands: readonly Command[] = [check, create, format, explain]
