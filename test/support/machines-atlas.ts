/** One entry of each kind, and a company’s eight views. */
export const ids = [
  'incidents/github-2018-10-21',
  'debugging-guides/etcd-no-leader',
  'scale-journeys/stack-overflow',
  'performance-profiles/rabbitmq-quorum-queue-fsync',
  'pattern-implementations/throttled-schema-change-at-github',
  'capacity-models/etcd-backend-quota',
  ...['architecture', 'request-flow', 'storage', 'failure-domains', 'scale-evolution'],
  ...['cost-breakdown', 'novel-solutions', 'operations'],
].map((id) => (id.includes('/') ? id : `systems/github/${id}`))

export const address = 'https://atlas.example.com/tree/'
export const added = '2026-11-20T10:00:00+00:00'
export const changed = '2026-11-22T11:30:00+01:00'
export const history = {
  entries: new Map(ids.map((id) => [id, { added, changed }])),
  corrections: [
    {
      id: ids[0] ?? '',
      on: changed,
      figures: [{ was: '24 hours', now: '25 hours', source: 'report', field: 'impact.duration' }],
    },
  ],
}
