import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { leastScore, triage } from './answer.ts'
import type { EntryTexts } from './entry-texts.ts'
import { fillTemplate } from './fill-template.ts'
import { openIndex } from './library.ts'
import { markedWords } from './marked-words.ts'
import { buildIndex } from './triage-index.ts'

const guide = (id: string, texts: Partial<EntryTexts>): EntryTexts => ({
  id: `debugging-guides/${id}`,
  title: id.replaceAll('-', ' '),
  isGuide: true,
  technologies: [],
  summary: '',
  errors: [],
  alerts: [],
  metrics: [],
  symptoms: [],
  more: [],
  ...texts,
})

const guides = [
  guide('redis-out-of-memory', {
    technologies: ['Redis'],
    errors: [
      "OOM command not allowed when used memory > 'maxmemory'.",
      'MISCONF Redis is configured to save RDB snapshots',
    ],
    alerts: ['RedisOutOfConfiguredMaxmemory'],
    metrics: ['redis_memory_used_bytes / redis_memory_max_bytes'],
    symptoms: ['Writes are refused while reads still work.', 'Redis evicts keys that are still needed.'],
  }),
  guide('postgresql-too-many-connections', {
    technologies: ['PostgreSQL'],
    errors: [
      'FATAL: sorry, too many clients already',
      'remaining connection slots are reserved for <role> connections',
    ],
    alerts: ['PostgresqlTooManyConnections'],
    symptoms: ['The application cannot open a session with the database.'],
  }),
  guide('mysql-too-many-connections', {
    technologies: ['MySQL'],
    errors: ['ERROR 1040 (HY000): Too many connections'],
    alerts: ['MysqlTooManyConnections'],
    symptoms: ['New sessions with MySQL are refused at once.'],
  }),
  guide('kubernetes-pod-crash-looping', {
    technologies: ['Kubernetes'],
    errors: ['Back-off restarting failed container <container> in pod <pod>'],
    alerts: ['KubePodCrashLooping'],
    symptoms: ['A pod keeps restarting and its restart count grows.'],
  }),
]
const library = openIndex(JSON.parse(JSON.stringify(buildIndex(guides))))
const first = (text: string): string | undefined =>
  triage(text, library).results[0]?.id.slice('debugging-guides/'.length)

describe('a message of common words', () => {
  test('is known by itself where its program prints it behind a bare code', () => {
    assert.equal(first('Too many connections'), 'mysql-too-many-connections')
    assert.equal(first('"Too many connections" from MySQL under heavy traffic'), 'mysql-too-many-connections')
  })
  test('is nobody’s where it is a small part of what is said', () => {
    assert.equal(
      first('The council heard that too many connections between the two bus lines are missed on Sundays'),
      undefined,
    )
  })
})

describe('a text that complains of nothing', () => {
  test('is no symptom, however many of its words a guide has', () => {
    for (const line of [
      'redis: Background saving terminated with success',
      'Normal  Started  8s  kubelet  Started container api in pod shop-1',
      '[2026-02-11 03:00:09,412] INFO redis removed 0 expired keys from memory',
    ])
      assert.equal(first(line), undefined, line)
  })
})

describe('triage', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      '2016-12-20 11:14:09 CST [25669-1] app@shop FATAL:  sorry, too many clients already',
      'postgresql-too-many-connections',
    ],
    [
      'pq: remaining connection slots are reserved for non-replication superuser connections',
      'postgresql-too-many-connections',
    ],
    [
      'PHP Warning:  mysqli_connect(): (08004/1040): Too many connections in /var/www/html/db.php on line 76',
      'mysql-too-many-connections',
    ],
    [
      'Redis::CommandError: OOM command not allowed when used memory > ‘maxmemory’.\n  from redis/client.rb:121',
      'redis-out-of-memory',
    ],
    [
      '{"level":"error","msg":"OOM command not allowed when used memory > \'maxmemory\'"}',
      'redis-out-of-memory',
    ],
    ['OOM command not allowed when used mem', 'redis-out-of-memory'],
    ['alertname=KubePodCrashLooping namespace=shop', 'kubernetes-pod-crash-looping'],
    ['kube pod crash looping', 'kubernetes-pod-crash-looping'],
    ['[FIRING:1] kubepodcrashlooping prod', 'kubernetes-pod-crash-looping'],
    ['my pods keep restarting', 'kubernetes-pod-crash-looping'],
    ['redis evcits keys we still need', 'redis-out-of-memory'],
  ]
  for (const [text, expected] of cases)
    test(`finds ${expected} by “${text.slice(0, 60)}”`, () => assert.equal(first(text), expected))

  const foreign = [
    '',
    '   \n ',
    'hello',
    'what is the difference between redis and kafka',
    'INFO Started HttpServer on port 8080',
    'ORA-00600: internal error code, arguments: [x]',
    '{"level":"info","msg":"GET /healthz 200"}',
    'Dec 10 06:55:46 host sshd[24200]: Failed password for root from 10.2.3.4 port 38926 ssh2',
  ]
  for (const text of foreign)
    test(`does not know “${text.slice(0, 40)}”`, () => {
      const answer = triage(text, library)
      assert.ok(answer.abstained)
      assert.deepEqual(answer.results, [])
    })

  test('names the product that it knows nothing better about', () => {
    assert.deepEqual(triage('ERROR: redis could not frobnicate', library).technologies.slice(0, 1), ['redis'])
  })
  test('a system that runs on a product is no guide to it', () => {
    const system: EntryTexts = {
      ...guide('uber-architecture', { technologies: ['Oracle Cloud'] }),
      isGuide: false,
    }
    const { foreign, technologies } = triage(
      'ORA-00060: deadlock detected while waiting for resource',
      openIndex(buildIndex([...guides, system])),
    )
    assert.deepEqual(foreign, ['oracle'])
    assert.ok(!technologies.includes('oracle'))
  })
  test('never throws, keeps scores between 0 and 1 and in order, and abstains below the threshold', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 40 })), (text) => {
        const { results, considered, abstained } = triage(text, library)
        const scores = considered.map(({ score }) => score)
        assert.ok(scores.every((score) => score >= 0 && score <= 1))
        assert.deepEqual(
          scores,
          scores.toSorted((a, b) => b - a),
        )
        assert.equal(abstained, (scores[0] ?? 0) < leastScore)
        assert.equal(abstained, results.length === 0)
      }),
    )
  })
  test('knows each error whatever stands in its placeholders and around it', () => {
    const value = fc.stringMatching(/^[A-Za-z0-9_.-]{1,24}$/)
    fc.assert(
      fc.property(value, fc.stringMatching(/^[a-z ]{0,20}$/), (name, around) => {
        assert.equal(
          first(`${around}: Back-off restarting failed container ${name} in pod ${name} ${around}`),
          'kubernetes-pod-crash-looping',
        )
        assert.equal(
          first(`${around} remaining connection slots are reserved for ${name} connections`),
          'postgresql-too-many-connections',
        )
      }),
    )
  })
  test('fills every placeholder', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z][A-Za-z0-9 _-]{0,20}$/), (name) => {
        assert.ok(!fillTemplate(`before <${name}> after`).includes('<'))
      }),
    )
  })
})

describe('an index', () => {
  test('of another version is refused', () => {
    assert.throws(() => openIndex({ ...buildIndex(guides), version: 0 as never }), /version 0/)
  })
  test('gives the same answer whatever the order of its entries', () => {
    const other = openIndex(buildIndex(guides.toReversed()))
    for (const [text] of [
      ['sorry, too many clients already'],
      ['too many connections'],
      ['a pod restarts'],
    ] as const)
      assert.deepEqual(
        triage(text, library).considered.map(({ id, score }) => [id, score]),
        triage(text, other).considered.map(({ id, score }) => [id, score]),
      )
  })
})

test('marked words put together are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, known) => {
      assert.equal(
        markedWords(text, new Set(known))
          .map((each) => each.text)
          .join(''),
        text,
      )
    }),
  )
  assert.deepEqual(
    markedWords('pod OOMKilled now', new Set(['oomkilled']))
      .filter(({ isKnown }) => isKnown)
      .map(({ text }) => text),
    ['OOMKilled'],
  )
})
