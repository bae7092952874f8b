import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { setImmediate as nextTick } from 'node:timers/promises'
import { hostTurns } from '../../src/shell/verify/host-turns.ts'
import { askedWaitMs } from '../../src/shell/verify/patient-request.ts'
import { fetcherFor, testClock } from '../support/fetching.ts'
import {
  type Handler,
  hostileServer,
  inTurn,
  page,
  redirect,
  reset,
  status,
} from '../support/hostile-server.ts'

/** What a page at `/page` comes to, how often it was asked for, and what was waited for after robots.txt. */
async function asking(t: TestContext, handler: Handler, more: Readonly<Record<string, Handler>> = {}) {
  const server = await hostileServer({ '/page': handler, ...more })
  t.after(() => server.close())
  const clock = testClock()
  const found = await fetcherFor(t, server.port, { clock })(`http://site.example:${server.port}/page`)
  return { found, asked: server.asked.slice(1), slept: clock.slept.slice(1) }
}

const there = page('43 seconds')

describe('what may pass is asked again', () => {
  test('500 three times, then the page: each wait twice the last', async (t) => {
    const { found, slept } = await asking(t, inTurn(status(500), status(502), status(503), there))
    assert.equal(found.state, 'read')
    // Half of 1, 2 and 4 seconds where chance says 0, and never less than the host’s own second.
    assert.deepEqual(slept, [1000, 1000, 2000])
  })
  test('429 with Retry-After: as late as it asks', async (t) => {
    const { found, slept } = await asking(t, inTurn(status(429, { 'retry-after': '17' }), there))
    assert.equal(found.state, 'read')
    assert.deepEqual(slept, [17_000])
  })
  test('503 with Retry-After as a date', async (t) => {
    // The test clock starts at midnight and robots.txt has taken a second.
    const date = 'Tue, 01 Jan 2030 00:00:31 GMT'
    const { found, slept } = await asking(t, inTurn(status(503, { 'retry-after': date }), there))
    assert.equal(found.state, 'read')
    assert.deepEqual(slept, [30_000])
  })
  test('a connection that is reset', async (t) => {
    const { found, asked } = await asking(t, inTurn(reset, reset, there))
    assert.equal(found.state, 'read')
    assert.equal(asked.length, 3)
  })
})

describe('what lasts is given up', () => {
  const cases: Readonly<Record<string, readonly [handler: Handler, asked: number, reason: RegExp]>> = {
    '500 for ever': [status(500), 4, /^its server answers 500$/],
    '429 for ever': [status(429, { 'retry-after': '1' }), 4, /^its server answers 429$/],
    'reset for ever': [reset, 4, /^its server broke the connection \(\w+\), 4 times in a row$/],
    'a Retry-After beyond the limit is not asked sooner': [status(429, { 'retry-after': '3600' }), 1, /429/],
    'a Retry-After beyond all numbers': [status(503, { 'retry-after': '9'.repeat(400) }), 1, /503/],
    '403 is no passing trouble': [status(403), 1, /403/],
    '501 is no passing trouble': [status(501), 1, /501/],
  }
  for (const [what, [handler, times, reason]] of Object.entries(cases))
    test(what, async (t) => {
      const { found, asked } = await asking(t, handler)
      assert.match(found.state === 'blocked' ? found.reason : found.state, reason)
      assert.equal(asked.length, times)
    })
  test('the retries are those of the page, not of each redirect', async (t) => {
    const { found, asked } = await asking(t, inTurn(status(500), status(500), redirect('/next')), {
      '/next': inTurn(status(500), status(500), there),
    })
    assert.equal(found.state, 'blocked')
    assert.deepEqual(asked.length, 5)
  })
})

test('Retry-After in its two forms', () => {
  const now = Date.parse('2030-01-01T00:00:00Z')
  assert.equal(askedWaitMs(undefined, now), undefined)
  assert.equal(askedWaitMs('120', now), 120_000)
  assert.equal(askedWaitMs('Tue, 01 Jan 2030 00:02:00 GMT', now), 120_000)
  assert.equal(askedWaitMs('Mon, 31 Dec 2029 00:00:00 GMT', now), 0)
  assert.equal(askedWaitMs('soon', now), undefined)
})

describe('turns', () => {
  test('one host is asked once a gap, in order, and never twice at once', async () => {
    const clock = testClock()
    const turns = hostTurns(clock, 1000, 4)
    const starts: (readonly [name: string, at: number])[] = []
    const began = clock.now()
    let running = 0
    const task = (name: string) => async () => {
      starts.push([name, clock.now() - began])
      running += 1
      assert.equal(running, 1)
      await nextTick()
      running -= 1
    }
    await Promise.all(['a', 'b', 'c'].map((name) => turns.take('site.example', task(name))))
    assert.deepEqual(starts, [
      ['a', 0],
      ['b', 1000],
      ['c', 2000],
    ])
  })
  test('a task that fails gives its turn on', async () => {
    const turns = hostTurns(testClock(), 1000, 1)
    const failed = turns.take('site.example', () => Promise.reject(new Error('no')))
    const next = turns.take('site.example', async () => 'yes')
    await assert.rejects(failed, /no/)
    assert.equal(await next, 'yes')
  })
  test('hosts do not wait for one another, up to so many at once', async () => {
    const clock = testClock()
    const turns = hostTurns(clock, 1000, 3)
    let running = 0
    let most = 0
    const task = async () => {
      most = Math.max(most, ++running)
      await nextTick()
      running -= 1
    }
    await Promise.all(Array.from({ length: 9 }, (_, i) => turns.take(`host-${i}.example`, task)))
    assert.equal(most, 3)
    assert.deepEqual(clock.slept, [])
  })
  test('a postponed host is left alone, by one that is already waiting too', async () => {
    const clock = testClock()
    const began = clock.now()
    const turns = hostTurns(
      {
        ...clock,
        sleep: async (ms) => {
          if (clock.slept.length === 0) turns.postpone('site.example', 5000)
          await clock.sleep(ms)
        },
      },
      1000,
      4,
    )
    await turns.take('site.example', async () => {})
    assert.equal(await turns.take('site.example', async () => clock.now() - began), 5000)
    assert.deepEqual(clock.slept, [1000, 4000])
  })
})
