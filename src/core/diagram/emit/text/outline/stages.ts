import type { StagesDiagram } from '../../../model.ts'
import { item, lineItems, type Outline } from './outline.ts'

export const stagesOutline = (diagram: StagesDiagram): Outline => ({
  ordered: true,
  items: diagram.stages.map((stage) =>
    item(stage.valueLabel === undefined ? stage.name : `${stage.name}: ${stage.valueLabel}`, [
      ...stage.sections.map(({ heading, lines }) => item(heading, lineItems(lines))),
      ...(stage.rollback ? [item('Way back', lineItems(stage.rollback))] : []),
      ...(stage.pointOfNoReturn ? [item('Point of no return')] : []),
    ]),
  ),
})
