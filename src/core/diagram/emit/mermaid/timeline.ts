import type { TimelineDiagram } from '../../model.ts'
import { timelineText } from './escape.ts'

/** The specification's incident template: a section for each phase, a period for each moment, then the computed intervals. */
export function timelineToMermaid(diagram: TimelineDiagram): string {
  const lines = ['timeline', `  title ${timelineText(diagram.title)}`]
  for (const phase of diagram.phases) {
    lines.push('', `  section ${timelineText(phase.name)}`)
    for (const event of phase.events)
      lines.push(`    ${timelineText(event.at)} : ${timelineText(event.text)}`)
  }
  const intervals = diagram.intervals ?? []
  if (intervals.length > 0) lines.push('', '  section Intervals')
  for (const { text } of intervals) lines.push(`    Computed : ${timelineText(text)}`)
  return `${lines.join('\n')}\n`
}
