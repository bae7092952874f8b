import type { z } from 'zod'
import { isAbsent } from '../../schema/absence.ts'
import type { ScalePoint } from '../../schema/scale-points.ts'
import type { Line, Stage, StagesDiagram } from '../model.ts'
import { figureValue } from './figure-value.ts'
import { type LineMaker, plain } from './lines.ts'

/** The levels of growth: what it was, what broke, what fixed it, what it cost. */
export function scaleStages(
  title: string,
  points: readonly z.infer<typeof ScalePoint>[],
  make: LineMaker,
): StagesDiagram {
  const stages = points.map((point): Stage => {
    const value = isAbsent(point.users) ? undefined : figureValue(point.users)
    const sections: { heading: string; lines: readonly Line[] }[] = [
      { heading: 'Built of', lines: point.architecture.flatMap((item) => make.line('fact', item)) },
      { heading: 'What broke', lines: make.line('failure', point['bottleneck-hit']) },
      {
        heading: 'Fix',
        lines: isAbsent(point.solution) ? [] : point.solution.flatMap((item) => make.line('fact', item)),
      },
      { heading: 'Cost', lines: make.line('cost', point.cost) },
      { heading: 'Team', lines: make.line('note', point['engineering-team']) },
    ]
    return {
      name: point.at === undefined ? plain(point.name) : `${point.at}: ${plain(point.name)}`,
      ...(value === undefined ? {} : { value }),
      ...(isAbsent(point.users) ? {} : { valueLabel: plain(point.users) }),
      sections: sections.filter(({ lines }) => lines.length > 0),
      pointOfNoReturn: false,
    }
  })
  return {
    kind: 'stages',
    id: 'stages',
    title,
    description: `${stages.length} levels of growth: ${stages.map(({ name }) => name).join(', ')}.`,
    measure: 'users or load',
    stages,
  }
}
