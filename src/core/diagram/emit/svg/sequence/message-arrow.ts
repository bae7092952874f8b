import type { SequenceMessage } from '../../../model.ts'
import type { ArrowKind } from '../arrow.ts'

export const messageArrow: Readonly<Record<SequenceMessage['kind'], ArrowKind>> = {
  call: 'sync',
  reply: 'reply',
  async: 'async',
}
