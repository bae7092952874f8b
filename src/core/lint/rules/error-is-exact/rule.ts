import { isAbsent } from '../../../schema/absence.ts'
import type { Pointer } from '../../../schema/text-spots.ts'
import type { EntryRule } from '../../rule.ts'
import { errorTextFault } from './error-text-fault.ts'

export const errorIsExact = {
  code: 'error-is-exact',
  scope: 'entry',
  gate: '3am',
  severity: 'error',
  summary: 'An error is quoted as the machine prints it, not described.',
  *check(entry) {
    const { errors } = entry.data['when-paged']
    const texts: { readonly at: Pointer; readonly text: string }[] = []
    if (!isAbsent(errors)) {
      for (const [index, { text }] of errors.entries())
        texts.push({ at: ['when-paged', 'errors', index, 'text'], text })
    }
    if (entry.kind === 'debugging-guide') {
      for (const [index, { template }] of entry.data.signatures.errors.entries())
        texts.push({ at: ['signatures', 'errors', index, 'template'], text: template })
    }
    for (const { at, text } of texts) {
      const fault = errorTextFault(text)
      if (fault === undefined) continue
      yield {
        at,
        message: `“${text}” ${fault}.`,
        help: 'Copy the line from the source letter by letter, with `<placeholders>` for what varies; what it feels like belongs into `signatures.symptoms` or `means`.',
      }
    }
  },
} satisfies EntryRule
