import type { Entry } from '../../corpus/entry.ts'
import type { Diagram, Line } from '../model.ts'
import { figureValue } from './figure-value.ts'
import { type LineMaker, plain } from './lines.ts'
import { layerGroups, systemLinks, systemNodes } from './system-graph.ts'

/** The stores with their boundaries, and a table of backups. */
export function systemStorageView(
  { id, data }: Entry<'system-storage'>,
  make: LineMaker,
): readonly Diagram[] {
  const nameOf = (id: string): string => plain(data.nodes.find((node) => node.id === id)?.name ?? id)
  return [
    {
      kind: 'graph',
      id: 'storage',
      title: plain(data.title),
      description: `${data.nodes.length} components; ${data.consistency.map(({ name, stores }) => `${plain(name)} holds ${stores.map(nameOf).join(', ')}`).join('; ')}.`,
      direction: 'down',
      groups: layerGroups(data, make),
      nodes: systemNodes(id, data, make).map((node) => ({
        ...node,
        lines: [
          ...node.lines,
          ...data.backups
            .filter(({ store }) => store === node.id)
            .flatMap((backup) => backupLines(backup, make)),
        ],
      })),
      boundaries: data.consistency.map(({ name, stores }) => ({ name: plain(name), members: stores })),
      links: systemLinks(data, make),
    },
    {
      kind: 'table',
      id: 'consistency',
      title: `${plain(data.title)}: consistency`,
      description: `${data.consistency.length} consistency boundaries.`,
      columns: ['Boundary', 'Stores', 'Guarantee'],
      rows: data.consistency.map(({ name, stores, guarantee }) => ({
        name: plain(name),
        cells: [
          [{ role: 'fact' as const, text: stores.map(nameOf).join(', '), cites: [] }],
          make.line('note', guarantee),
        ],
      })),
    },
    {
      kind: 'table',
      id: 'backups',
      title: `${plain(data.title)}: backup and restore`,
      description: `${data.backups.length} stores with how they are backed up and restored.`,
      columns: ['Store', 'Method', 'How often', 'Restore'],
      rows: data.backups.map(({ store, method, frequency, restore }) => ({
        name: nameOf(store),
        cells: [make.line('fact', method), make.line('fact', frequency), make.line('fact', restore)],
      })),
    },
  ]
}

/** How often a store is backed up, and how long its restore takes where that is known; the table tells the rest. */
function backupLines(
  { frequency, restore }: Entry<'system-storage'>['data']['backups'][number],
  make: LineMaker,
): readonly Line[] {
  const isTimed = typeof restore === 'string' && figureValue(restore, (each) => each === 'time') !== undefined
  return [
    ...make.line('size', frequency, 'Backup: '),
    ...(isTimed ? make.line('size', restore, 'Restore: ') : []),
  ]
}
