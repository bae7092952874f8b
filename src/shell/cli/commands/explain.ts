import { readFile } from 'node:fs/promises'
import { nearest } from '../../../core/diagnostic/nearest.ts'
import { rules } from '../../../core/lint/registry.ts'
import { type Command, UsageError } from '../command.ts'
import { exitCode } from '../exit-code.ts'

export const explain: Command = {
  name: 'explain',
  usage: '<code>',
  summary: 'Say what a rule wants, why, and how it looks right and wrong.',
  options: {},
  async run({ words: [code] }, io) {
    if (code === undefined)
      throw new UsageError('Name a rule: `atlas explain figure-has-mark`. docs/rules.md lists them.')
    if (!rules.some((rule) => rule.code === code)) {
      const close = nearest(
        code,
        rules.map((rule) => rule.code),
      )
      throw new UsageError(
        `There is no rule “${code}”.${close ? ` Did you mean “${close}”?` : ' docs/rules.md lists them.'}`,
      )
    }
    io.out(await readFile(new URL(`../../../core/lint/rules/${code}/README.md`, import.meta.url), 'utf8'))
    return exitCode.clean
  },
}
