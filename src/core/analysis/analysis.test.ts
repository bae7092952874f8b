import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { groupIncidents } from './group-incidents.ts'
import { analyseIncidents } from './incident-analysis.ts'
import type { IncidentRecord } from './incident-record.ts'
import { medianTime } from './median-time.ts'
import { shareOf, sharesOf } from './share.ts'
import { testSpecifiedShares } from './specified-shares.ts'

const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 5e-4, `${a} is not ${b}`)

const incident = (over: Partial<IncidentRecord>): IncidentRecord => ({
  id: 'incidents/example-1',
  organisation: 'Example Corp',
  year: 2021,
  cause: 'code',
  contributing: [],
  trigger: 'deploy',
  detectedBy: 'monitoring',
  motifs: [],
  responses: [],
  preventions: [],
  times: {},
  ...over,
})

describe('a share', () => {
  test('has Wilson’s interval', () => {
    const half = shareOf('half', 5, 10)
    near(half.low, 0.2366)
    near(half.high, 0.7634)
    const none = shareOf('none', 0, 10)
    near(none.low, 0)
    near(none.high, 0.2775)
  })
  test('lies in its interval, which is inside 0 and 1 and narrows with more cases', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 200 }), (count, of) => {
        const share = shareOf('x', Math.min(count, of), of)
        const more = shareOf('x', Math.min(count, of) * 4, of * 4)
        assert.ok(share.low >= 0 && share.high <= 1)
        assert.ok(share.low <= share.share && share.share <= share.high)
        assert.ok(more.high - more.low < share.high - share.low)
      }),
    )
  })
  test('counts a name once a case, and cases without one in the whole', () => {
    assert.deepEqual(
      sharesOf([['a', 'a', 'b'], ['a'], []]).map(({ name, count, of }) => [name, count, of]),
      [
        ['a', 2, 3],
        ['b', 1, 3],
      ],
    )
  })
})

describe('a median time', () => {
  test('is the middle one, or between the two', () => {
    assert.equal(medianTime([300, 60, 120])?.median, 120)
    assert.equal(medianTime([60, 120])?.median, 90)
    assert.equal(medianTime([]), undefined)
  })
  test('has an interval from five on, the same each time, around the median', () => {
    assert.equal(medianTime([1, 2, 3, 4])?.low, undefined)
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 5, maxLength: 40 }), (seconds) => {
        const time = medianTime(seconds)
        assert.deepEqual(medianTime(seconds.toReversed()), time)
        assert.ok(time?.low !== undefined && time.high !== undefined)
        assert.ok(time.low <= time.median && time.median <= time.high)
        assert.ok(time.low >= Math.min(...seconds) && time.high <= Math.max(...seconds))
      }),
      { numRuns: 30 },
    )
  })
})

describe('an analysis', () => {
  const records = [
    incident({
      id: 'incidents/a',
      times: { mitigate: 600 },
      responses: [
        { kind: 'restart', result: 'no-effect' },
        { kind: 'rollback', result: 'ended' },
        { kind: 'communicate', result: 'helped' },
      ],
    }),
    incident({ id: 'incidents/b', detectedBy: 'unpublished', year: 2023 }),
    incident({
      id: 'incidents/c',
      organisation: 'Other Corp',
      cause: 'capacity',
      responses: [{ kind: 'rollback', result: 'worsened' }],
    }),
  ]
  test('leaves out what is not said, and says how often that is', () => {
    const { detection, detectionUnpublished, times, years } = analyseIncidents(records)
    assert.deepEqual([detectionUnpublished, detection[0]?.count, detection[0]?.of], [1, 2, 2])
    assert.equal(times.mitigate?.count, 1)
    assert.equal(times.detect, undefined)
    assert.deepEqual(years, { first: 2021, last: 2023 })
  })
  test('tells what each action did, looking and telling aside', () => {
    const [rollback, restart, ...others] = analyseIncidents(records).mitigations
    assert.deepEqual(
      [
        rollback?.kind,
        rollback?.tried,
        rollback?.ended.count,
        rollback?.worsened,
        rollback?.timeWhenEnded?.median,
      ],
      ['rollback', 2, 1, 1, 600],
    )
    assert.deepEqual([restart?.kind, restart?.noEffect, restart?.timeWhenEnded], ['restart', 1, undefined])
    assert.deepEqual(others, [])
  })
  test('finds a cause that one organisation had twice, and none across two', () => {
    assert.deepEqual(analyseIncidents(records).repeats, [
      { organisation: 'Example Corp', cause: 'code', ids: ['incidents/a', 'incidents/b'] },
    ])
  })
  test('is made for each group', () => {
    assert.deepEqual(
      groupIncidents(records, 'year').map(([name, { count }]) => [name, count]),
      [
        ['2021', 2],
        ['2023', 1],
      ],
    )
    assert.deepEqual(
      groupIncidents(records, 'cause').map(([name]) => name),
      ['code', 'capacity'],
    )
  })
  test('of nothing claims nothing', () => {
    const empty = analyseIncidents([])
    assert.equal(empty.count, 0)
    assert.deepEqual(empty.causes, [])
  })
})

test('an expected share agrees when it lies inside the interval of what was found', () => {
  const causes = [shareOf('capacity', 43, 100), shareOf('code', 60, 100)]
  const tested = testSpecifiedShares(causes, 100, (name) => shareOf(name, 0, 100))
  assert.deepEqual(
    tested.map(({ cause, agrees }) => [cause, agrees]),
    [
      ['capacity', true],
      ['code', false],
      ['config', false],
      ['hardware', false],
    ],
  )
})
