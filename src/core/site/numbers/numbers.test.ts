import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { stringify } from 'yaml'
import { loadCorpus } from '../../corpus/load.ts'
import { kindSchemas } from '../../schema/registry.ts'
import { skeletonValue } from '../../schema/skeleton.ts'
import { statisticsOf } from '../../stats/statistics.ts'
import { figureUses } from '../figure-uses.ts'
import { readingsOf } from './readings.ts'
import { statisticsCharts } from './statistics-charts.ts'
import { successMetrics } from './success-metrics.ts'

const source = (on: string, figures: readonly string[]): string =>
  stringify({
    title: 'Report',
    publisher: 'Example',
    url: 'https://example.dev/report',
    published: '2020-01-01',
    kind: 'postmortem',
    read: { on, where: 'https://example.dev/report', as: 'original' },
    figures,
  })
const base = skeletonValue(kindSchemas.incident) as Record<string, unknown>
const incident = stringify(
  {
    ...base,
    summary: 'The link failed for 43 seconds [@one]. It helps with one decision.',
    money: { ...(base.money as object), cost: { unpublished: 'Not told.' } },
    fix: {
      immediate: 'After 43 seconds [@one] and 24 hours [@two] it was over.',
      permanent: { unpublished: 'No.' },
    },
  },
  { aliasDuplicateObjects: false },
)
const corpus = loadCorpus(
  new Map([
    ['incidents/a.yaml', incident],
    ['sources/x/one.yaml', source('2026-01-31', ['43 seconds', '12 minutes'])],
    ['sources/x/two.yaml', source('2026-03-01', ['24 hours'])],
    ['sources/x/three.yaml', source('2026-03-01', [])],
  ]),
).value
const statistics = statisticsOf(corpus, [])

describe('the page of numbers', () => {
  test('tells when sources were read, from the data alone', () => {
    assert.deepEqual(readingsOf(corpus), {
      sources: 3,
      oldest: '2026-01-31',
      newest: '2026-03-01',
      median: '2026-03-01',
      byTime: [
        { when: '2026-01-31', count: 1 },
        { when: '2026-03-01', count: 2 },
      ],
    })
    assert.equal(readingsOf({ ...corpus, sources: new Map() }), undefined)
  })
  test('lists all twelve metrics, and guesses none', () => {
    const metrics = successMetrics(corpus, statistics, readingsOf(corpus), undefined)
    assert.equal(metrics.length, 12)
    const measured = new Map(metrics.map(({ name, measured: value }) => [name, value]))
    assert.equal(measured.get('Incident coverage'), '1 of 1')
    assert.equal(measured.get('Cost transparency'), '0 of 1')
    assert.equal(measured.get('Production accuracy'), '0 of 1')
    assert.equal(measured.get('Updates'), 'newest reading on 2026-03-01')
    assert.equal(measured.get('Reach'), undefined)
    assert.equal(metrics.filter(({ measured: value }) => value === undefined).length, 7)
  })
  test('counts corrections and new incidents where a history tells of them', () => {
    const [id = ''] = corpus.entries.keys()
    const dates = (month: string) => ({ added: `2026-${month}-01T00:00:00.000Z`, changed: '' })
    const metrics = successMetrics(corpus, statistics, readingsOf(corpus), {
      entries: new Map([
        [id, dates('11')],
        ['incidents/another', dates('12')],
        ['incidents/third', dates('12')],
        ['debugging-guides/none', dates('10')],
      ]),
      corrections: [
        { id, on: '', figures: [] },
        { id, on: '', figures: [] },
        { id: 'incidents/gone', on: '', figures: [] },
      ],
    })
    const measured = new Map(metrics.map(({ name, measured: value }) => [name, value]))
    assert.equal(measured.get('Corrections'), '1 of 1')
    assert.equal(measured.get('Updates'), '2026-12: 2, 2026-11: 1')
  })
  test('charts coverage as shares of the targets, and readings by day', () => {
    const [coverage, , freshness] = statisticsCharts(statistics, readingsOf(corpus))
    const values = coverage?.bars[0]?.values ?? []
    assert.deepEqual(values[0], { label: 'Incident anatomies', value: 1, shown: '1 of 100', cites: [] })
    assert.equal(values.length, 10)
    assert.match(freshness?.description ?? '', /2026-03-01 2\./)
    assert.equal(statisticsCharts(statistics, undefined).length, 2)
  })
})

test('a source tells where each of its figures is used, and which is not', () => {
  const citing = [...corpus.entries.values()]
  assert.deepEqual(
    figureUses('one', ['43 seconds', '12 minutes'], citing).map(({ listed, uses }) => ({
      listed,
      uses: uses.map(({ entry, parts }) => [entry.id, ...parts]),
    })),
    [
      { listed: '43 seconds', uses: [['incidents/a', 'summary', 'fix']] },
      { listed: '12 minutes', uses: [] },
    ],
  )
})
