import { isAbsent } from '../../../schema/absence.ts'
import type { EntryRule } from '../../rule.ts'
import { tellingWords } from '../../wording/telling-words.ts'

/** Words that say that it is a log, and whose in general. */
const sayThatItIsALog: ReadonlySet<string> = new Set(
  `appropriate central centralised centralized aggregated raw output stdout print record entry trace
  stack line store verbose debug relevant`.split(/\s+/),
)

/** Logs that bear a name of their own on any machine. */
const named =
  /\b(syslog|journal(ctl|d)?|dmesg|kern(el)? (log|ring buffer)|standard (error|output)|event viewer|windows event log|slow[- ]query log|general query log|error log of \w+|access log of \w+|binary logs?|binlogs?|write-ahead log|audit log of \w+|auth\.log|console output of \w+)\b/i

export const logIsLocated = {
  code: 'log-is-located',
  scope: 'entry',
  gate: '3am',
  severity: 'error',
  summary: 'A log is named so that it can be opened: a path, a unit, a process, a product.',
  *check(entry) {
    const { logs } = entry.data['when-paged']
    if (isAbsent(logs)) return
    for (const [index, { where }] of logs.entries()) {
      const { words, names } = tellingWords(where, sayThatItIsALog)
      if (named.test(where) || words.length > 0 || names.length > 0) continue
      yield {
        at: ['when-paged', 'logs', index, 'where'],
        message: `“${where}” does not say which log to open.`,
        help: 'Name the path, the unit or process that writes it, the command that prints it, or the product that keeps it.',
      }
    }
  },
} satisfies EntryRule
