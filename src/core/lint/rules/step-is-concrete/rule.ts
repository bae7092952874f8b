import { entryActions } from '../../entry-actions.ts'
import type { EntryRule } from '../../rule.ts'
import { isConcrete } from '../../wording/is-concrete.ts'

export const stepIsConcrete = {
  code: 'step-is-concrete',
  scope: 'entry',
  gate: '3am',
  severity: 'error',
  summary: 'A step, check or fix says what to do to which thing, or carries the command.',
  *check(entry) {
    for (const { part, at, key, text, commands } of entryActions(entry)) {
      if (commands.length > 0 || isConcrete(entry, text)) continue
      yield {
        at: [...at, key],
        message: `The ${part} “${text}” could stand in the runbook of any system.`,
        help: 'Name the component, metric or setting, and what to do to it; or give the command.',
      }
    }
  },
} satisfies EntryRule
