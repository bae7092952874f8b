import type { Line, TableDiagram } from '../../../src/core/diagram/model.ts'

const cell = (text: string, role: Line['role'] = 'fact'): readonly Line[] => [{ role, text, cites: [1] }]

export const tableSample: TableDiagram = {
  kind: 'table',
  id: 'values',
  title: 'PostgreSQL or DynamoDB: side by side',
  description: 'Four criteria for two options.',
  columns: ['Criterion', 'PostgreSQL 16', 'DynamoDB'],
  rows: [
    {
      name: 'Largest known use',
      group: 'Measured',
      cells: [
        cell('Notion: 480 logical shards on 96 instances'),
        cell('126 million requests a second on Prime Day 2022'),
      ],
    },
    {
      name: 'Consistency',
      group: 'Measured',
      cells: [
        cell('Serializable, within one primary'),
        cell('Strong reads in one region; eventual by default'),
      ],
    },
    {
      name: 'Breaks at',
      group: 'Documented',
      cells: [
        cell('Limit: one primary’s write throughput; vacuum falls behind', 'limit'),
        cell('Limit: 1,000 writes and 3,000 reads a second on one partition', 'limit'),
      ],
    },
    {
      name: 'Cost',
      group: 'Documented',
      cells: [[], cell('Cost: $1.25 for a million writes', 'cost')],
    },
  ],
}
