import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSmallSite } from './small-site.ts'

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
const changed = '2026-11-22T11:30:00+01:00'
const history = {
  entries: new Map(ids.map((id) => [id, { added, changed }])),
  corrections: [
    {
      id: ids[0] ?? '',
      on: changed,
      figures: [{ was: '24 hours', now: '25 hours', source: 'report', field: 'impact.duration' }],
    },
  ],
}

/** A small site as it is published: at an address, with a history, and with an entry that moved. */
export interface MachineSite {
  readonly dist: string
  readonly files: readonly string[]
  readonly read: (path: string) => string
  // biome-ignore lint/suspicious/noExplicitAny: what is published is judged by its schema, and asked for what a test needs
  readonly json: (path: string) => any
}

export async function machineSite(folder: string): Promise<MachineSite> {
  const dist = await buildSmallSite(folder, ids, {
    siteUrl: address,
    history,
    files: new Map([['incidents/old-name.yaml', `moved-to: ${ids[0]}\n`]]),
  })
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(dist.length + 1))
  assert.ok(files.length > 100)
  const read = (path: string): string => readFileSync(join(dist, path), 'utf8')
  return { dist, files, read, json: (path) => JSON.parse(read(path)) }
}
