import type { SequenceDiagram } from '../../../src/core/diagram/model.ts'

export const sequenceSample: SequenceDiagram = {
  kind: 'sequence',
  id: 'sequence',
  title: 'Saga: a booking that is paid, then undone',
  description: 'The orchestrator books, charges, and cancels when the charge fails.',
  participants: [
    { id: 'client', name: 'Client', layer: 'user', lines: [] },
    {
      id: 'saga',
      name: 'Saga orchestrator',
      layer: 'service',
      lines: [{ role: 'product', text: 'Temporal 1.20', cites: [] }],
    },
    {
      id: 'book',
      name: 'Booking',
      layer: 'service',
      lines: [{ role: 'fact', text: 'PostgreSQL 14', cites: [1] }],
    },
    {
      id: 'pay',
      name: 'Payment',
      layer: 'external',
      lines: [{ role: 'limit', text: 'Limit: 100 requests a second', cites: [2] }],
    },
  ],
  messages: [
    { from: 'client', to: 'saga', text: 'Book room 12', kind: 'call', lines: [] },
    { from: 'saga', to: 'saga', text: 'Write the saga’s state', kind: 'call', lines: [] },
    {
      from: 'saga',
      to: 'book',
      text: 'Reserve',
      kind: 'call',
      lines: [{ role: 'limit', text: 'Timeout: 2 s, 3 retries', cites: [1] }],
    },
    { from: 'book', to: 'saga', text: 'Reserved until 12:15', kind: 'reply', lines: [] },
    {
      from: 'saga',
      to: 'pay',
      text: 'Charge $120 with idempotency key 7f3a',
      kind: 'call',
      lines: [{ role: 'limit', text: 'Timeout: 10 s', cites: [2] }],
    },
    {
      from: 'pay',
      to: 'saga',
      text: 'Declined',
      kind: 'reply',
      lines: [{ role: 'failure', text: 'Fails: no answer counts as unknown, never as declined', cites: [2] }],
    },
    { from: 'saga', to: 'book', text: 'Cancel the reservation', kind: 'async', lines: [] },
    { from: 'pay', to: 'pay', text: 'Keeps the key for 24 hours', kind: 'call', lines: [] },
    { from: 'saga', to: 'client', text: 'Sorry', kind: 'reply', lines: [] },
  ],
}
