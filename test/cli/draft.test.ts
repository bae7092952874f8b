import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { Incident } from '../../src/core/schema/kinds/incident.ts'
import { runAtlas, temporaryFolder } from '../support/run-atlas.ts'

const payload = (name: string): string =>
  fileURLToPath(new URL(`../support/payloads/${name}.json`, import.meta.url))

interface Row {
  readonly at: string
  readonly what: string
  readonly who?: string
  readonly milestone?: string
}

describe('atlas new incident --from', () => {
  const draft = async (folder: string, from: string): Promise<Row[]> => {
    const { code } = await runAtlas(folder, ['new', 'incident', 'example-2024', '--from', from])
    assert.equal(code, 0)
    const text = readFileSync(join(folder, 'atlas/incidents/example-2024.yaml'), 'utf8')
    assert.equal(Incident.safeParse(parse(text)).success, true)
    return (parse(text) as { timeline: Row[] }).timeline
  }
  test('fills the timeline from an Alertmanager webhook, in order and in UTC', async (context) => {
    const rows = await draft(temporaryFolder(context), payload('alertmanager'))
    assert.deepEqual(
      rows.map(({ at, what, milestone }) => [at, what.replace(' [@write-this]', ''), milestone]),
      [
        ['2023-02-06T13:02Z', 'HighLatency on web-1 begins to fire', 'detected'],
        [
          '2023-02-06T13:08Z',
          'ProbeFailure on https://server.example.org begins to fire: BlackBox Probe Failure: https://server.example.org',
          undefined,
        ],
        ['2023-02-06T13:20Z', 'HighLatency on web-1 is resolved', undefined],
        ['2023-02-06T13:41Z', 'ProbeFailure on https://server.example.org is resolved', 'recovered'],
      ],
    )
  })
  test('an alert that still fires ends nothing', async (context) => {
    const folder = temporaryFolder(context)
    const file = join(folder, 'alerts.json')
    const open = readFileSync(payload('alertmanager'), 'utf8').replace(
      '2023-02-06T13:41:10.128Z',
      '0001-01-01T00:00:00Z',
    )
    writeFileSync(file, open)
    const rows = await draft(folder, file)
    assert.deepEqual([rows.length, rows.some(({ milestone }) => milestone === 'recovered')], [3, false])
  })
  test('fills it from PagerDuty’s log entries, with who acted', async (context) => {
    const rows = await draft(temporaryFolder(context), payload('pagerduty'))
    assert.deepEqual(
      rows.map(({ at, who, milestone }) => [at, who, milestone]),
      [
        ['2024-03-05T03:12Z', 'checkout', 'detected'],
        ['2024-03-05T03:19Z', 'Ada', 'engaged'],
        ['2024-03-05T04:10Z', 'Ada', 'recovered'],
      ],
    )
  })
  test('refuses what is from neither, and writes nothing', async (context) => {
    const folder = temporaryFolder(context)
    for (const text of ['{', '{"alerts": []}', '{"hello": 1}', '[]']) {
      writeFileSync(join(folder, 'x.json'), text)
      const { code, err } = await runAtlas(folder, ['new', 'incident', 'example-1', '--from', 'x.json'])
      assert.deepEqual([code, /JSON|neither/.test(err)], [2, true], text)
    }
    assert.equal(existsSync(join(folder, 'atlas/incidents/example-1.yaml')), false)
    const guide = await runAtlas(folder, ['new', 'debugging-guide', 'x', '--from', 'x.json'])
    assert.equal(guide.code, 2)
  })
})
