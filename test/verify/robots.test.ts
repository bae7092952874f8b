import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { rulesFor } from '../../src/shell/verify/robots.ts'
import { fetcherFor, testClock } from '../support/fetching.ts'
import {
  type Handler,
  hostileServer,
  inTurn,
  page,
  redirect,
  reset,
  silentAfter,
  status,
  streamOf,
} from '../support/hostile-server.ts'

const site = 'site.example/robots.txt'

/** A server whose every page is there, with this robots.txt at site.example. */
async function withRobots(t: TestContext, robots: Handler, more: Readonly<Record<string, Handler>> = {}) {
  const server = await hostileServer({
    [site]: robots,
    '/page': page('43 seconds'),
    '/private/page': page('7'),
    ...more,
  })
  t.after(() => server.close())
  const clock = testClock()
  const fetchPage = fetcherFor(t, server.port, { clock, limits: { retries: 1, totalMs: 300 } })
  const ask = (path: string, host = 'site.example') => fetchPage(`http://${host}:${server.port}${path}`)
  return { server, ask, clock }
}

describe('robots.txt decides', () => {
  const forbidding = page('User-agent: *\nDisallow: /private/\n', { 'content-type': 'text/plain' })
  test('for each path, and is asked for once', async (t) => {
    const { server, ask } = await withRobots(t, forbidding)
    const [forbidden, allowed] = await Promise.all([ask('/private/page'), ask('/page'), ask('/page?b')])
    assert.deepEqual(forbidden, {
      state: 'blocked',
      at: `http://site.example:${server.port}/private/page`,
      reason: 'the site’s robots.txt forbids it',
    })
    assert.equal(allowed.state, 'read')
    assert.deepEqual(server.asked.toSorted(), ['site.example/page', 'site.example/page', site])
  })
  test('for us by name, before what it says for all', async (t) => {
    const text = 'User-agent: *\nDisallow:\n\nUser-agent: productionatlasverifier/2.0\nDisallow: /'
    const { ask } = await withRobots(t, page(text))
    assert.equal((await ask('/page')).state, 'blocked')
  })
  test('also where a redirect leads', async (t) => {
    const { server, ask } = await withRobots(t, forbidding, { '/go': redirect('/private/page') })
    assert.equal((await ask('/go')).state, 'blocked')
    assert.ok(!server.asked.includes('site.example/private/page'))
  })
  test('for its own host alone', async (t) => {
    const { ask } = await withRobots(t, forbidding)
    assert.equal((await ask('/private/page', 'other.example')).state, 'read')
  })
  test('where it lies at the end of redirects, even on another host', async (t) => {
    const { ask } = await withRobots(t, redirect('/rules', 302), { '/rules': forbidding })
    assert.equal((await ask('/private/page')).state, 'blocked')
    assert.equal((await ask('/page')).state, 'read')
  })
})

describe('everything is allowed where robots.txt', () => {
  const cases: Readonly<Record<string, Handler>> = {
    'is missing': status(404),
    'is gone': status(410),
    'is itself forbidden': status(403),
    'is empty': page(''),
    'is a page of HTML': page('<!doctype html><html><title>Not found</title><p>User: nobody</p></html>'),
    'forbids others': page('User-agent: OtherBot\nDisallow: /'),
    'is for a moment broken': inTurn(status(503), page('')),
  }
  for (const [what, robots] of Object.entries(cases))
    test(what, async (t) => {
      const { ask } = await withRobots(t, robots)
      assert.equal((await ask('/page')).state, 'read')
    })
})

describe('nothing is asked where robots.txt', () => {
  const cases: Readonly<Record<string, readonly [Handler, RegExp]>> = {
    'fails with 500': [status(500), /^robots\.txt could not be read: its server answered 500$/],
    'is answered with 429': [status(429), /answered 429$/],
    'breaks the connection': [reset, /^robots\.txt could not be read: its server broke the connection/],
    'never comes': [silentAfter(''), /^robots\.txt could not be read: its server/],
    'leads into a network': [
      redirect('http://169.254.169.254/'),
      /^robots\.txt could not be read: 169\.254\.169\.254/,
    ],
    'leads round in a circle': [redirect('/robots.txt'), /circle/],
  }
  for (const [what, [robots, reason]] of Object.entries(cases))
    test(what, async (t) => {
      const { server, ask } = await withRobots(t, robots)
      const found = await ask('/page')
      assert.match(found.state === 'blocked' ? found.reason : found.state, reason)
      assert.ok(!server.asked.includes('site.example/page'))
    })
})

describe('a huge robots.txt', () => {
  const rules = (count: number): string =>
    Array.from({ length: count }, (_, i) => `Disallow: /${i}\n`).join('')
  test('is read to 512 KiB and no further', async (t) => {
    const padding = `# ${'x'.repeat(1000)}\n`
    const text = `User-agent: *\nDisallow: /private/\n${padding.repeat(600)}Disallow: /page\n`
    const { ask } = await withRobots(t, page(text))
    assert.equal((await ask('/private/page')).state, 'blocked')
    assert.equal((await ask('/page')).state, 'read')
  })
  test('without end is left', async (t) => {
    const { server, ask } = await withRobots(t, streamOf(200 * 1024 * 1024))
    assert.equal((await ask('/page')).state, 'read')
    assert.ok(server.sent() < 20 * 1024 * 1024)
  })
  test('of thousands of names and rules stays as small as it is', async (t) => {
    const agents = Array.from({ length: 12_000 }, (_, i) => `User-agent: b${i}\n`).join('')
    const { ask } = await withRobots(t, page(`${agents}User-agent: *\n${rules(18_000)}Disallow: /page`))
    assert.equal((await ask('/page')).state, 'blocked')
    assert.equal((await ask('/private/page')).state, 'read')
  })
})

test('Crawl-delay widens the gap, up to the cap', async (t) => {
  const { ask, clock } = await withRobots(t, page('User-agent: *\nCrawl-delay: 7'), {
    'other.example/robots.txt': page('User-agent: *\nCrawl-delay: 86400'),
  })
  await ask('/page')
  await ask('/page')
  assert.deepEqual(clock.slept, [1000, 7000])
  await ask('/page', 'other.example')
  await ask('/page', 'other.example')
  assert.deepEqual(clock.slept.slice(2), [1000, 60_000])
})

test('the rules keep their groups when other names are folded', () => {
  const text =
    '\uFEFFUser-Agent: a\nuser-agent : B/2 # why\n\n# note\nAllow: /x\nUSER-AGENT: Ours/3\r\nUser-agent: *\rDisallow: /'
  assert.equal(
    rulesFor('Ours', text),
    'User-agent: another\nAllow: /x\nUser-agent: ours\nUser-agent: *\nDisallow: /',
  )
})
