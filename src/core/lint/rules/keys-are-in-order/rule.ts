import { disorders } from '../../../format/key-order.ts'
import { kindSchemas } from '../../../schema/registry.ts'
import type { EntryRule } from '../../rule.ts'

export const keysAreInOrder = {
  code: 'keys-are-in-order',
  scope: 'entry',
  gate: 'template',
  severity: 'error',
  summary: 'Keys stand in the schema’s order.',
  *check(entry) {
    for (const { pointer, key, before } of disorders(kindSchemas[entry.kind], entry.file.value)) {
      yield {
        at: [...pointer, key],
        on: 'key',
        message: `“${key}” stands after “${before}”; it belongs before it.`,
        help: 'Run `atlas format`.',
      }
    }
  },
} satisfies EntryRule
