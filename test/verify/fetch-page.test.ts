import assert from 'node:assert/strict'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import type { FetchedPage } from '../../src/shell/verify/fetch-page.ts'
import { samePlace } from '../../src/shell/verify/same-place.ts'
import { userAgentOf } from '../../src/shell/verify/user-agent.ts'
import { fetcherFor } from '../support/fetching.ts'
import {
  type HostileServer,
  hostileServer,
  inTurn,
  page,
  raw,
  redirect,
  status,
} from '../support/hostile-server.ts'
import { selfSigned } from '../support/self-signed.ts'

let server: HostileServer
let site: string
let other: string
const textOf = (found: FetchedPage): string =>
  found.state === 'read' ? Buffer.from(found.body).toString() : found.reason

before(async () => {
  server = await hostileServer({
    '/page': page('43 seconds'),
    '/echo': (request, response) => response.end(JSON.stringify(request.headers)),
    '/drift': inTurn(page('43 seconds'), page('44 seconds')),
    '/bare': (_request, response) => response.writeHead(200).end('43 seconds'),
    '/odd-type': page('43 seconds', { 'content-type': 'neither/one/nor/other' }),
    '/no-content': status(204),
    '/permanent': redirect('/page', 301),
    '/permanent-too': redirect('/permanent', 308),
    '/passing': redirect('/page', 302),
    '/slash': inTurn(redirect('/slash/', 301)),
    '/slash/': page('43 seconds'),
    '/utf8': redirect(Buffer.from('/caf\u00e9').toString('latin1')),
    '/caf%C3%A9': page('43 seconds'),
    '/circle': redirect('/circle-2'),
    '/circle-2': redirect('/circle'),
    '/self': redirect('/self'),
    '/long-way': (request, response) => {
      const step = Number(new URL(request.url ?? '', 'http://x').searchParams.get('n') ?? 0)
      response.writeHead(302, { location: `/long-way?n=${step + 1}` }).end()
    },
    '/six': redirect('/five'),
    '/five': redirect('/four'),
    '/four': redirect('/three'),
    '/three': redirect('/two'),
    '/two': redirect('/one'),
    '/one': redirect('/page'),
    '/nowhere': status(302),
    '/bad-target': redirect('http://['),
    '/to-loopback': redirect('http://127.0.0.1/'),
    '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
    '/to-ipv6': redirect('http://[::1]/'),
    '/to-inside': redirect('http://inside.example/'),
    '/to-file': redirect('file:///etc/passwd'),
    '/to-ftp': redirect('ftp://site.example/a'),
    '/to-port': redirect('http://inside.example:6379/'),
    '/to-user': redirect('http://user:word@site.example/'),
    '/to-other': (_request, response) =>
      response.writeHead(301, { location: `http://other.example:${server.port}/page` }).end(),
    '/to-gone': redirect('/gone'),
    '/gone': status(410),
    '/forbidden': status(403),
    '/login': status(401),
    '/lawyers': status(451),
    '/not-http': raw('SSH-2.0-OpenSSH_9.9\r\n'),
  })
  site = `http://site.example:${server.port}`
  other = `http://other.example:${server.port}`
})
after(() => server.close())

describe('a page that is there', () => {
  test('is read, with its type', async (t) => {
    const found = await fetcherFor(t, server.port)(`${site}/page#fragment`)
    assert.deepEqual(found, {
      state: 'read',
      body: Buffer.from('43 seconds'),
      type: 'text/html',
      charset: 'utf-8',
      at: `${site}/page`,
      moved: false,
      redirects: [],
    })
  })
  test('is asked for under the project’s name and with nothing private', async (t) => {
    const { 'user-agent': agent, ...headers } = JSON.parse(
      textOf(await fetcherFor(t, server.port)(`${site}/echo`)),
    )
    assert.match(agent, /^ProductionAtlasVerifier\/1/)
    assert.deepEqual(Object.keys(headers).sort(), [
      'accept',
      'accept-encoding',
      'accept-language',
      'connection',
      'host',
    ])
  })
  test('is read anew each time: one that drifts shows what it says now', async (t) => {
    const fetchPage = fetcherFor(t, server.port)
    assert.equal(textOf(await fetchPage(`${site}/drift`)), '43 seconds')
    assert.equal(textOf(await fetchPage(`${site}/drift`)), '44 seconds')
  })
  for (const path of ['/bare', '/odd-type'])
    test(`is read although its type is missing or nonsense: ${path}`, async (t) => {
      const found = await fetcherFor(t, server.port)(site + path)
      assert.equal(found.state === 'read' && found.type, 'application/octet-stream')
    })
})

describe('a redirect is followed and recorded', () => {
  test('all the way, with the status of each step', async (t) => {
    const found = await fetcherFor(t, server.port)(`${site}/permanent-too`)
    assert.equal(textOf(found), '43 seconds')
    assert.partialDeepStrictEqual(found, {
      at: `${site}/page`,
      moved: true,
      redirects: [
        { status: 308, to: `${site}/permanent` },
        { status: 301, to: `${site}/page` },
      ],
    })
  })
  const ways: Readonly<Record<string, { readonly at: string; readonly moved: boolean }>> = {
    '/passing': { at: '/page', moved: true },
    '/slash': { at: '/slash/', moved: false },
    '/utf8': { at: '/caf%C3%A9', moved: true },
    '/five': { at: '/page', moved: true },
  }
  for (const [path, { at, moved }] of Object.entries(ways))
    test(`${path} ends at ${at}`, async (t) => {
      const found = await fetcherFor(t, server.port)(site + path)
      assert.partialDeepStrictEqual(found, { state: 'read', at: site + at, moved })
    })
  test('to another host', async (t) => {
    const found = await fetcherFor(t, server.port)(`${site}/to-other`)
    assert.partialDeepStrictEqual(found, { state: 'read', at: `${other}/page`, moved: true })
  })
  test('to a page that is gone', async (t) => {
    const found = await fetcherFor(t, server.port)(`${site}/to-gone`)
    assert.deepEqual(found, {
      state: 'gone',
      status: 410,
      at: `${site}/gone`,
      reason: 'its server answers 410',
    })
  })
})

describe('what may not or cannot be read is blocked, with the reason', () => {
  const cases: Readonly<Record<string, RegExp>> = {
    '/to-loopback': /^127\.0\.0\.1 is not a public address; .* → http:\/\/127\.0\.0\.1\/\)$/,
    '/to-metadata': /^169\.254\.169\.254 is not a public address/,
    '/to-ipv6': /^::1 is not a public address/,
    '/to-inside':
      /^robots\.txt could not be read: inside\.example resolves to 127\.0\.0\.1, which is not a public/,
    '/to-file': /^only http and https addresses are read, not file:/,
    '/to-ftp': /^only http and https addresses are read, not ftp:/,
    '/to-port': /^port 6379 is not a port of the web/,
    '/to-user': /^an address with a user name or a password/,
    '/circle': /^it redirects in a circle \(.*circle-2 → .*circle\)$/,
    '/self': /^it redirects in a circle/,
    '/long-way': /^it redirects more than 5 times/,
    '/six': /^it redirects more than 5 times/,
    '/nowhere': /^it redirects \(302\) without saying where to$/,
    '/bad-target': /^it redirects \(301\) without saying where to$/,
    '/forbidden': /^its server answers 403$/,
    '/login': /^its server answers 401$/,
    '/lawyers': /^its server answers 451$/,
    '/no-content': /^its server answers 204$/,
    '/not-http': /^its server does not answer in proper HTTP/,
  }
  for (const [path, reason] of Object.entries(cases))
    test(path, async (t) => {
      const found = await fetcherFor(t, server.port)(site + path)
      assert.equal(found.state, 'blocked')
      assert.match(textOf(found), reason)
    })
  const addresses: Readonly<Record<string, RegExp>> = {
    'not an address': /^this is not a web address$/,
    'http://inside.example/': /inside\.example resolves to 127\.0\.0\.1/,
    'http://absent.example/': /its host name does not exist \(ENOTFOUND\)$/,
    'http://0x7f.1/': /^127\.0\.0\.1 is not a public address/,
  }
  for (const [address, reason] of Object.entries(addresses))
    test(address, async (t) => {
      const found = await fetcherFor(t, server.port)(address)
      assert.equal(found.state, 'blocked')
      assert.match(textOf(found), reason)
    })
  test('nothing of this was asked of the host that is not allowed', () => {
    assert.deepEqual(
      server.asked.filter((name) => !/^(site|other)\.example\//.test(name)),
      [],
    )
  })
})

for (const path of ['/missing', '/gone'])
  test(`${path} is gone`, async (t) => {
    const found = await fetcherFor(t, server.port)(site + path)
    assert.deepEqual(found.state, 'gone')
  })

test('a host that nobody vouches for is not read over https', async (t) => {
  const secure = createServer(selfSigned('site.example'), (_request, response) => response.end('43 seconds'))
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve))
  t.after(() => secure.close())
  const { port } = secure.address() as AddressInfo
  const found = await fetcherFor(t, port)(`https://site.example:${port}/page`)
  assert.match(textOf(found), /its secure connection cannot be trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)$/)
})

test('a host that refuses connections is blocked', async (t) => {
  const closed = await hostileServer({})
  await closed.close()
  const found = await fetcherFor(t, closed.port)(`http://site.example:${closed.port}/`)
  assert.match(textOf(found), /its host refuses connections \(ECONNREFUSED\), 4 times in a row$/)
})

test('what is the same place', () => {
  const same = (one: string, two: string): boolean => samePlace(new URL(one), new URL(two))
  assert.ok(same('http://a.example/b', 'https://www.a.example/b/#c'))
  assert.ok(same('http://a.example', 'https://a.example/'))
  assert.ok(!same('http://a.example/b', 'http://a.example/'))
  assert.ok(!same('http://a.example/b?c=1', 'http://a.example/b?c=2'))
  assert.ok(!same('http://a.example/b', 'http://b.example/b'))
})

test('the user agent names the repository when there is one', () => {
  const agent = (repository?: string | { readonly url: string }): string =>
    userAgentOf({ name: 'example', ...(repository === undefined ? {} : { repository }) })
  assert.equal(agent(), 'ProductionAtlasVerifier/1')
  assert.equal(
    agent({ url: 'git+https://code.example/atlas.git' }),
    'ProductionAtlasVerifier/1 (+https://code.example/atlas)',
  )
  assert.equal(agent('https://code.example/atlas'), 'ProductionAtlasVerifier/1 (+https://code.example/atlas)')
  assert.equal(agent('git@code.example:atlas.git'), 'ProductionAtlasVerifier/1')
})
