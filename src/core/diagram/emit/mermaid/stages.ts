import type { StagesDiagram } from '../../model.ts'
import { linesLabel } from './label.ts'

/** Stages from left to right, each with its sections under it; a point of no return is drawn in red. */
export function stagesToMermaid(diagram: StagesDiagram): string {
  const lines = ['flowchart LR']
  for (const [index, stage] of diagram.stages.entries()) {
    const title = stage.valueLabel === undefined ? [stage.name] : [stage.name, stage.valueLabel]
    const texts = [
      ...title,
      '━━━━━',
      ...stage.sections.flatMap(({ heading, lines: inner }) =>
        inner.map(({ text }) => `${heading}: ${text}`),
      ),
      ...(stage.rollback ?? []).map(({ text }) => `Roll back: ${text}`),
      ...(stage.pointOfNoReturn ? ['Point of no return'] : []),
    ]
    lines.push(`  s${index + 1}[${linesLabel(texts)}]`)
  }
  for (let index = 1; index < diagram.stages.length; index++) lines.push(`  s${index} --> s${index + 1}`)
  if (diagram.stages.length === 0) lines.push('  s0["#8203;"]')
  const finals = diagram.stages.flatMap(({ pointOfNoReturn }, index) =>
    pointOfNoReturn ? [`s${index + 1}`] : [],
  )
  if (finals.length > 0) {
    lines.push('  classDef final stroke:#CC0000,stroke-width:4px', `  class ${finals.join(',')} final`)
  }
  return `${lines.join('\n')}\n`
}
