import type { SequenceDiagram, SequenceMessage } from '../../model.ts'
import { bare } from './escape.ts'
import { idMaker } from './ids.ts'

const arrows: Readonly<Record<SequenceMessage['kind'], string>> = { call: '->>', reply: '-->>', async: '-)' }

/** Participants with their facts, then the messages; times and failures stand in notes. */
export function sequenceToMermaid(diagram: SequenceDiagram): string {
  const id = idMaker('p')
  const known = new Set(diagram.participants.map((participant) => participant.id))
  const lines = ['sequenceDiagram', '  autonumber']
  for (const participant of diagram.participants) {
    const name = [participant.name, ...participant.lines.map(({ text }) => text)].map(bare).join('<br/>')
    lines.push(`  participant ${id(participant.id)} as ${name}`)
  }
  for (const message of diagram.messages) {
    if (!known.has(message.from) || !known.has(message.to)) continue
    lines.push(`  ${id(message.from)}${arrows[message.kind]}${id(message.to)}: ${bare(message.text)}`)
    if (message.lines.length === 0) continue
    const over = message.from === message.to ? id(message.from) : `${id(message.from)},${id(message.to)}`
    lines.push(`  Note over ${over}: ${message.lines.map(({ text }) => bare(text)).join('<br/>')}`)
  }
  if (diagram.participants.length === 0) lines.push('  participant p0 as #8203;')
  return `${lines.join('\n')}\n`
}
