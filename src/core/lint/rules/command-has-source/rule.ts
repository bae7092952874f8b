import { parseMarks } from '../../../evidence/marks.ts'
import { entryActions } from '../../entry-actions.ts'
import type { EntryRule } from '../../rule.ts'

export const commandHasSource = {
  code: 'command-has-source',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'A command says in which source it was read.',
  *check(entry) {
    for (const { part, commands, from } of entryActions(entry)) {
      const [command] = commands
      if (!command) continue
      if (from !== undefined && parseMarks(from).marks.some(({ kind }) => kind === 'source')) continue
      yield {
        at: command.at,
        message: `The command of this ${part} has no source.`,
        help: 'Give `from: "[@source]"`, the page that prints it; a command nobody has read may not exist.',
      }
    }
  },
} satisfies EntryRule
