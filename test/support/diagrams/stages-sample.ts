import type { Line, StagesDiagram } from '../../../src/core/diagram/model.ts'

const line = (role: Line['role'], text: string): Line => ({ role, text, cites: [1] })

const stage = (
  name: string,
  value: number,
  valueLabel: string,
  built: string[],
  broke: string,
  cost: string,
  pointOfNoReturn = false,
) => ({
  name,
  value,
  valueLabel,
  pointOfNoReturn,
  sections: [
    { heading: 'Built of', lines: built.map((text) => line('fact', text)) },
    { heading: 'What broke', lines: [line('failure', broke)] },
    { heading: 'Cost', lines: [line('cost', cost)] },
  ],
})

export const stagesSample: StagesDiagram = {
  kind: 'stages',
  id: 'stages',
  title: 'From one server to sharded storage',
  description: 'Five levels of growth.',
  measure: 'users',
  stages: [
    stage(
      '2010: launch',
      25_000,
      '25,000 users',
      ['One server in Los Angeles', 'Django, PostgreSQL'],
      'A missing favicon.ico filled the log with 404s',
      'not published',
    ),
    stage(
      '2010: three months',
      1_000_000,
      '1 million users',
      ['Amazon EC2', 'Nginx, 3 Django hosts'],
      'One database for everything: it would soon no longer fit 68 GB of memory',
      '$4,000 a month',
    ),
    stage(
      '2011: sharding',
      10_000_000,
      '10 million users',
      ['12 PostgreSQL shards, thousands of logical ones', 'Redis for feeds'],
      'Feeds in Redis reached the memory of one host',
      '$45K a month',
      true,
    ),
    stage(
      '2012: sale',
      30_000_000,
      '30 million users',
      ['Over 100 EC2 instances', '25 Django hosts'],
      'Thundering herds after cache failures',
      '$120K a month',
    ),
    stage(
      '2014: moved',
      200_000_000,
      '200 million users',
      ['Facebook’s data centres'],
      'Nothing users saw',
      'not published',
    ),
  ],
}
