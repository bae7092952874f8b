import { stripMarks } from '../../../evidence/marks.ts'
import { isAbsent } from '../../../schema/absence.ts'
import type { EntryRule } from '../../rule.ts'
import { saysTime } from '../../wording/says-time.ts'
import { statedTotal } from './stated-total.ts'

export const recoveryHasTime = {
  code: 'recovery-has-time',
  scope: 'entry',
  gate: 'commandments',
  severity: 'error',
  summary: 'Detection and recovery say how long they take or after what they come, and their parts add up.',
  *check(entry) {
    const { takes } = entry.data['when-paged'].recovery
    if (!isAbsent(takes) && !saysTime(takes)) {
      yield {
        at: ['when-paged', 'recovery', 'takes'],
        message: 'The time that recovery takes is not told.',
        help: 'Give a duration, or what it waits for; or say `{ unpublished: … }`.',
      }
    }
    for (const [index, { component, detection, recovery }] of entry.data.failure.entries()) {
      if (!isAbsent(detection) && !saysTime(detection, false) && !firesAt(detection)) {
        yield {
          at: ['failure', index, 'detection'],
          message: `The detection of “${component}” does not say after how long.`,
          help: 'Give the time or what it comes after (`on the next check`, `at once`), or say that none is published.',
        }
      }
      if (isAbsent(recovery)) continue
      if (!saysTime(recovery)) {
        yield {
          at: ['failure', index, 'recovery'],
          message: `The recovery of “${component}” does not say how long it takes.`,
          help: 'Give the time or what it waits for (`until the lease has run out`), or say that none is published.',
        }
      }
      const total = isAbsent(detection) ? undefined : statedTotal(detection, recovery)
      if (total === undefined || total.addsUp) continue
      yield {
        at: ['failure', index, 'recovery'],
        on: { words: total.text },
        message: `Detection takes ${total.detection} and recovery ${total.recovery}, which is not ${total.text} in all.`,
        help: 'Check each time at its source, and what it is counted from.',
        related: [{ path: entry.path, at: ['failure', index, 'detection'], message: 'The time to detect.' }],
      }
    }
  },
} satisfies EntryRule

/** An alert with its threshold comes after that reading: `an alert at 85 % of the disk`, `more than 5,000 in the queue`. */
const firesAt = (detection: string): boolean =>
  /\balerts?\b.*\b(at|above|below|over|under)\b.*\d|\b(above|below|over|under|more than|less than) [$\d]/i.test(
    stripMarks(detection),
  )
