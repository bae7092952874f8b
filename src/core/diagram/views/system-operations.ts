import type { z } from 'zod'
import type { Entry } from '../../corpus/entry.ts'
import { isAbsent } from '../../schema/absence.ts'
import type { Practice } from '../../schema/kinds/system-operations.ts'
import type { Diagram, GraphGroup, GraphNode, Layer } from '../model.ts'
import { type LineMaker, partHref, plain } from './lines.ts'

/** The way of a change to production, beside the practices that watch over it. */
export function systemOperationsView(
  { id, data }: Entry<'system-operations'>,
  make: LineMaker,
): readonly Diagram[] {
  const practices = [
    practiceGroup('monitoring', 'Monitoring', 'control', data.monitoring, make),
    practiceGroup('on-call', 'On call', 'user', data['on-call'], make),
    practiceGroup('chaos', 'Chaos practice', 'external', data.chaos, make),
  ]
  const steps = data.pipeline.map(
    (step): GraphNode => ({
      id: step.id,
      name: plain(step.name),
      shape: 'box',
      layer: 'service',
      group: 'pipeline',
      href: partHref(id, 'pipeline', step.id),
      lines: [
        ...make.line('fact', step.does),
        ...make.line('limit', step.gate, 'Gate: '),
        ...make.line('note', step.takes, 'Takes: '),
        ...make.line('failure', step.rollback, 'Back: '),
      ],
    }),
  )
  const pipeline: GraphGroup = {
    id: 'pipeline',
    name: 'From change to production',
    layer: 'service',
    lines: [],
  }
  return [
    {
      kind: 'graph',
      id: 'operations',
      title: plain(data.title),
      description: `A pipeline of ${steps.map(({ name }) => name).join(', ')}, with the practices around it.`,
      direction: 'down',
      groups: [pipeline, ...practices.flatMap(({ group, nodes }) => (nodes.length > 0 ? [group] : []))],
      nodes: [...steps, ...practices.flatMap(({ nodes }) => nodes)],
      links: steps.slice(1).map((step, index) => ({
        from: steps[index]?.id ?? step.id,
        to: step.id,
        kind: 'sync',
        order: index + 1,
        lines: [],
      })),
    },
  ]
}

function practiceGroup(
  id: string,
  name: string,
  layer: Layer,
  practices: Entry<'system-operations'>['data']['monitoring'],
  make: LineMaker,
): { readonly group: GraphGroup; readonly nodes: readonly GraphNode[] } {
  const list: readonly z.infer<typeof Practice>[] = isAbsent(practices) ? [] : practices
  return {
    group: { id: `practice-${id}`, name, layer, lines: [] },
    nodes: list.map((practice, index) => ({
      id: `practice-${id}-${index + 1}`,
      name: plain(practice.name),
      shape: 'box',
      layer,
      group: `practice-${id}`,
      lines: make.line('fact', practice.what),
    })),
  }
}
