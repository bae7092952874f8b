import type { SequenceDiagram, SequenceMessage } from '../../../model.ts'
import { item, lineItems, type Outline } from './outline.ts'

/** Without a verb, since a name may be a plural. */
const manner: Readonly<Record<SequenceMessage['kind'], string>> = {
  call: '',
  reply: ', in answer',
  async: ', without waiting',
}

/** Who takes part, then what is said, step by step. */
export function sequenceOutline(diagram: SequenceDiagram): Outline {
  const names = new Map(diagram.participants.map(({ id, name }) => [id, name]))
  const participants = diagram.participants.map(({ name, lines }) => item(name, lineItems(lines)))
  const messages = diagram.messages.map(({ from, to, kind, text, lines }) =>
    item(`${names.get(from) ?? from} to ${names.get(to) ?? to}${manner[kind]}: ${text}`, lineItems(lines)),
  )
  return {
    ordered: false,
    items: [
      item('Participants', participants),
      { ...item('Steps'), below: { ordered: true, items: messages } },
    ],
  }
}
