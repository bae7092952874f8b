import { changesState } from '../../commands/changes-state.ts'
import { entryActions } from '../../entry-actions.ts'
import type { EntryRule, Finding } from '../../rule.ts'
import { announcesChange, claimsToRead } from './announces-change.ts'

export const changeIsAnnounced = {
  code: 'change-is-announced',
  scope: 'entry',
  gate: '3am',
  severity: 'error',
  summary: 'A command that changes state says so; checks, and the first step, only read.',
  *check(entry): Iterable<Finding> {
    for (const { part, at, key, text, commands } of entryActions(entry)) {
      const changing = commands.flatMap((command) => {
        const word = changesState(command.text)
        return word === undefined ? [] : [{ at: command.at, word }]
      })
      const [first] = changing
      if (first && part === 'check') {
        yield {
          at: first.at,
          message: `A check only reads, and this command changes state (${first.word}).`,
          help: 'Make it a fix, or ask with a command that only reads.',
        }
      } else if (first && claimsToRead(text)) {
        yield {
          at: [...at, key],
          message: `The ${part} claims to read only, and its command changes state (${first.word}).`,
          help: 'Say what it changes.',
        }
      } else if (first && !announcesChange(text)) {
        yield {
          at: [...at, key],
          message: `The ${part} does not say that its command changes state (${first.word}).`,
          help: 'Say so in its own text: “this changes state”, “restarts the pod”, “deletes the rows”.',
        }
      }
      const isFirstStep = part === 'step' && at.at(-1) === 0
      if (isFirstStep && (first || (/\bchang(es|ing) state\b/i.test(text) && !claimsToRead(text)))) {
        yield {
          at: [...at, key],
          message: 'The first step changes state before anybody has looked.',
          help: 'Begin with a step that only reads, and let what it shows lead to the change.',
        }
      }
    }
  },
} satisfies EntryRule
