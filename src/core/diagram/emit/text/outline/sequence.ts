import type { SequenceDiagram, SequenceMessage } from '../../../model.ts'
import { item, lineItems, type Outline } from './outline.ts'

const verbs: Readonly<Record<SequenceMessage['kind'], string>> = {
  call: 'calls',
  reply: 'answers',
  async: 'sends to',
}

/** Who takes part, then what is said, step by step. */
export function sequenceOutline(diagram: SequenceDiagram): Outline {
  const names = new Map(diagram.participants.map(({ id, name }) => [id, name]))
  const participants = diagram.participants.map(({ name, lines }) => item(name, lineItems(lines)))
  const messages = diagram.messages.map(({ from, to, kind, text, lines }) =>
    item(`${names.get(from) ?? from} ${verbs[kind]} ${names.get(to) ?? to}: ${text}`, lineItems(lines)),
  )
  return {
    ordered: false,
    items: [
      item('Participants', participants),
      { ...item('Steps'), below: { ordered: true, items: messages } },
    ],
  }
}
