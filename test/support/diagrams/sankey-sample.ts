import type { SankeyDiagram } from '../../../src/core/diagram/model.ts'

const flow = (from: string, to: string, value: number, label: string) => ({
  from,
  to,
  value,
  label,
  cites: [1],
})

export const sankeySample: SankeyDiagram = {
  kind: 'sankey',
  id: 'sankey',
  title: 'Where $487,000 a month goes',
  description: 'Compute, storage, transfer and monitoring, with their parts.',
  unit: 'USD a month',
  flows: [
    flow('Total', 'Compute', 200_000, '$200,000 a month'),
    flow('Total', 'Storage', 100_000, '$100,000 a month'),
    flow('Total', 'Data transfer', 150_000, '$150,000 a month'),
    flow('Total', 'Monitoring', 37_000, '$37,000 a month'),
    flow('Compute', 'EC2, 2,000 instances', 150_000, '$150K a month'),
    flow('Compute', 'Lambda, 10 billion invocations', 20_000, '$20K a month'),
    flow('Compute', 'EKS', 30_000, '$30K a month'),
    flow('Storage', 'S3, 5 PB', 50_000, '$50K a month'),
    flow('Storage', 'RDS, 50 TB', 30_000, '$30K a month'),
    flow('Storage', 'DynamoDB, 100 TB', 20_000, '$20K a month'),
    { ...flow('Data transfer', 'Not explained', 5_000, 'about $5,000 a month'), unexplained: true },
    flow(
      'Data transfer',
      'Transfer between regions, through every gateway',
      145_000,
      '$145K a month at most',
    ),
  ],
  whole: [{ role: 'cost', text: 'Stated total: $487,000 a month at Example Corp', cites: [2] }],
  unitCosts: [
    {
      unit: 'a thousand requests',
      lines: [{ role: 'cost', text: '$0.02 / thousand requests', cites: [3] }],
    },
    { unit: 'a user and month', lines: [{ role: 'note', text: 'not published', cites: [] }] },
  ],
  missing: ['Support contract', 'People'],
}
