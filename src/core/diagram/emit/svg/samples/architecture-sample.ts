import type { GraphDiagram, GraphLink, Line } from '../../../model.ts'

const line = (role: Line['role'], text: string, ...cites: number[]): Line => ({ role, text, cites })

const link = (from: string, to: string, kind: GraphLink['kind'], ...lines: Line[]): GraphLink => ({ from, to, kind, lines })

/** Twelve components in four layers, in the shape of GitHub's. Figures only have the look of real ones. */
export const architectureSample: GraphDiagram = {
  kind: 'graph',
  id: 'architecture',
  title: 'GitHub: architecture in October 2018',
  description: 'Requests pass a load balancer and proxies to the Rails monolith, which reads and writes MySQL clusters in two regions.',
  direction: 'down',
  groups: [
    { id: 'edge', name: 'Edge', layer: 'edge', lines: [line('cost', 'Cost: not published')] },
    { id: 'service', name: 'Service', layer: 'service', lines: [] },
    { id: 'data', name: 'Data', layer: 'data', lines: [line('cost', 'Cost: $410K a month', 4)] },
    { id: 'control', name: 'Control plane', layer: 'control', lines: [] },
  ],
  nodes: [
    { id: 'users', name: 'Developers', shape: 'person', layer: 'user', group: 'edge', lines: [line('fact', '28 million accounts', 1)] },
    {
      id: 'glb',
      name: 'GLB Director',
      shape: 'box',
      layer: 'edge',
      group: 'edge',
      href: '/systems/github/request-flow/',
      lines: [line('product', 'GLB, DPDK'), line('fact', 'Rendezvous hashing, two-hop failover', 2), line('limit', 'Limit: 10 million packets a second on one core', 2)],
    },
    { id: 'proxy', name: 'GLB Proxy', shape: 'box', layer: 'edge', group: 'edge', lines: [line('product', 'HAProxy 1.8'), line('fact', 'Terminates TLS; drains on reload', 2)] },
    {
      id: 'rails',
      name: 'github/github',
      shape: 'box',
      layer: 'service',
      group: 'service',
      lines: [line('product', 'Ruby on Rails 5.2, Unicorn'), line('fact', 'p50 80 ms, p99 900 ms at 60K requests a second', 3), line('failure', 'Fails: a slow primary fills the workers; requests queue for 30 s, then 502', 3)],
    },
    { id: 'jobs', name: 'Job workers', shape: 'queue', layer: 'service', group: 'service', lines: [line('product', 'Resque on Redis 3'), line('fact', '5 million hook events queued at the worst', 5)] },
    { id: 'pages', name: 'Pages', shape: 'box', layer: 'service', group: 'service', lines: [line('fact', '80,000 builds waiting', 5)] },
    {
      id: 'primary',
      name: 'mysql1 primary',
      shape: 'store',
      layer: 'data',
      group: 'data',
      lines: [line('product', 'MySQL 5.7, InnoDB'), line('fact', 'Semi-synchronous to one replica in the region', 6), line('limit', 'Limit: 20K writes a second', 6), line('cost', 'Cost: $310K a month', 4)],
    },
    { id: 'replica-east', name: 'Replicas, US East', shape: 'store', layer: 'data', group: 'data', lines: [line('fact', 'A dozen in each cluster', 6)] },
    { id: 'replica-west', name: 'Replicas, US West', shape: 'store', layer: 'data', group: 'data', lines: [line('fact', '60 ms away', 6), line('failure', 'Fails: promoted across the country, every write pays 60 ms')] },
    { id: 'memcached', name: 'Memcached', shape: 'store', layer: 'data', group: 'data', lines: [line('fact', 'Hit rate 99.2 %', 3)] },
    { id: 'orchestrator', name: 'Orchestrator', shape: 'box', layer: 'control', group: 'control', lines: [line('product', 'Orchestrator 3, Raft'), line('fact', 'Promotes in 10 to 13 s', 7), line('failure', 'Fails: without quorum it does not promote; with a partition it promotes the far side', 5)] },
    { id: 'consul', name: 'Consul', shape: 'store', layer: 'control', group: 'control', lines: [line('fact', 'Tells the proxies who is primary', 7)] },
  ],
  links: [
    link('users', 'glb', 'sync', line('fact', 'HTTPS, Git'), line('limit', 'Timeout: 60 s', 2)),
    link('glb', 'proxy', 'sync', line('fact', 'TCP, encapsulated')),
    link('proxy', 'rails', 'sync', line('fact', 'HTTP'), line('limit', 'Timeout: 10 s', 2)),
    link('rails', 'primary', 'sync', line('fact', 'SQL writes'), line('note', 'MySQL protocol'), line('limit', 'Timeout: 1 s', 6), line('limit', 'Retry: none', 6)),
    link('rails', 'replica-east', 'sync', line('fact', 'SQL reads')),
    link('rails', 'memcached', 'sync', line('fact', 'get, set'), line('limit', 'Timeout: 100 ms', 3)),
    link('rails', 'jobs', 'async', line('fact', 'jobs, hooks')),
    link('jobs', 'pages', 'async', line('fact', 'builds')),
    link('primary', 'replica-east', 'replication', line('fact', 'row binlog'), line('fact', 'Lag: under 500 ms', 6)),
    link('primary', 'replica-west', 'replication', line('fact', 'row binlog'), line('fact', 'Lag: hours during the incident, since the restored replicas had to catch up with writes made in the west before reads were right again', 5)),
    link('orchestrator', 'primary', 'control', line('fact', 'probes, promotes'), line('limit', 'Timeout: 1 s', 7)),
    link('orchestrator', 'consul', 'control', line('fact', 'who is primary')),
    link('consul', 'proxy', 'control', line('fact', 'configuration')),
    link('jobs', 'replica-west', 'fallback', line('fact', 'reads')),
  ],
}
