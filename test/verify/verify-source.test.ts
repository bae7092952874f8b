import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import type { Source } from '../../src/core/schema/source.ts'
import type { Verification } from '../../src/core/schema/verification.ts'
import { pageFetcher } from '../../src/shell/verify/fetch-page.ts'
import { networkReading } from '../../src/shell/verify/network-reading.ts'
import { sourceAddress } from '../../src/shell/verify/source-page.ts'
import { type Reading, verifySource } from '../../src/shell/verify/verify-source.ts'

const report = '<html><body><p>The link was gone for 43 seconds; 1,200 hosts were hit.</p></body></html>'

/** Serves these paths on the loopback; everything else is 404. Gives its origin. */
async function serve(
  context: TestContext,
  paths: Readonly<Record<string, RequestListener>>,
): Promise<string> {
  const server = createServer((request, response) => {
    const listener = paths[request.url ?? '']
    if (listener) return listener(request, response)
    response.writeHead(404).end('Not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  context.after(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const html =
  (body: string): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
  }

const sourceAt = (where: string, figures: readonly string[]): Source => ({
  title: 'An example',
  publisher: 'Example Corp',
  url: where,
  published: '2020-01-01',
  kind: 'postmortem',
  read: { on: '2020-02-01', where, as: 'original' },
  figures: [...figures],
})

/** Reads as `atlas verify` does, but for the pace, with this origin allowed. */
async function readingOf(
  context: TestContext,
  origin: string,
  more: Partial<Reading> = {},
): Promise<Reading> {
  const network = await networkReading({ allowHosts: [new URL(origin).host], gapMs: 0 })
  context.after(network.close)
  return { today: '2026-11-23', readPage: network.readPage, readArchived: async () => undefined, ...more }
}

async function see(source: Source, reading: Reading): Promise<Verification> {
  const result = await verifySource(source, reading)
  assert.equal(result.kind, 'seen')
  return result.kind === 'seen' ? result.verification : assert.fail()
}

const figures = ['43 seconds', '1.2k hosts']

test('a page that prints every figure is found, in whatever spelling', async (context) => {
  const origin = await serve(context, { '/report': html(report) })
  const seen = await see(sourceAt(`${origin}/report`, figures), await readingOf(context, origin))
  assert.equal(seen.state, 'found')
  assert.equal(seen.by, 'page')
  assert.equal(seen.missing, undefined)
  assert.match(seen.text ?? '', /^[0-9a-f]{64}$/)
})

test('a page whose number was changed lacks that figure alone', async (context) => {
  let body = report
  const origin = await serve(context, { '/report': (...both) => html(body)(...both) })
  const source = sourceAt(`${origin}/report`, figures)
  const reading = await readingOf(context, origin)
  assert.equal((await see(source, reading)).state, 'found')
  body = report.replace('43', '44')
  const seen = await see(source, reading)
  assert.equal(seen.state, 'figure-missing')
  assert.deepEqual(seen.missing, ['43 seconds'])
})

test('a page that moved for good is found at its new address', async (context) => {
  const origin = await serve(context, {
    '/old': (_, response) => response.writeHead(301, { location: '/new/report' }).end(),
    '/new/report': html(report),
  })
  const seen = await see(sourceAt(`${origin}/old`, figures), await readingOf(context, origin))
  assert.equal(seen.state, 'moved')
  assert.equal(seen.at, `${origin}/new/report`)
})

test('a page that is gone is looked for in the archive, and stays gone', async (context) => {
  const origin = await serve(context, { '/copy': html(report) })
  const source = sourceAt(`${origin}/report`, [...figures, '77 minutes'])
  const { fetchPage, close } = pageFetcher({ allowHosts: [new URL(origin).host], gapMs: 0 })
  context.after(close)
  const asked: string[] = []
  const archived = await readingOf(context, origin, {
    readArchived: async (_address, day) => {
      asked.push(day)
      const page = await fetchPage(`${origin}/copy`)
      return page.state === 'read'
        ? { kind: 'page', bytes: page.body, mediaType: page.type, at: page.at, moved: false }
        : undefined
    },
  })
  const seen = await see(source, archived)
  assert.deepEqual(asked, ['2020-02-01'])
  assert.equal(seen.state, 'gone')
  assert.equal(seen.by, 'archive')
  assert.deepEqual(seen.missing, ['77 minutes'])
  assert.match(seen.reason ?? '', /404/)
  const without = await see(source, await readingOf(context, origin))
  assert.equal(without.state, 'gone')
  assert.equal(without.text, undefined)
})

test('what cannot be read is blocked and says why: a refusal, a picture, an address inside the network', async (context) => {
  const origin = await serve(context, {
    '/secret': (_, response) => response.writeHead(403).end(),
    '/picture': (_, response) =>
      response
        .writeHead(200, { 'content-type': 'image/png' })
        .end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])),
    '/inside': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  })
  const reading = await readingOf(context, origin)
  for (const [path, reason] of [
    ['/secret', /403/],
    ['/picture', /neither text/],
    ['/inside', /./],
  ] as const) {
    const seen = await see(sourceAt(origin + path, figures), reading)
    assert.equal(seen.state, 'blocked', path)
    assert.match(seen.reason ?? '', reason)
  }
  const closed = await networkReading({ gapMs: 0 })
  context.after(closed.close)
  const refused = await see(sourceAt(`${origin}/report`, figures), {
    today: '2026-11-23',
    readPage: closed.readPage,
  })
  assert.equal(refused.state, 'blocked')
})

test('a pinned source is read as its raw file, a GitHub page around a file too', () => {
  const commit = 'a'.repeat(40)
  const pinned = sourceAt('https://example.org/report', [])
  assert.equal(
    sourceAddress({
      ...pinned,
      read: { ...pinned.read, pin: { repo: 'example/posts', commit, path: 'a b/post.md' } },
    }),
    `https://raw.githubusercontent.com/example/posts/${commit}/a%20b/post.md`,
  )
  assert.equal(
    sourceAddress(sourceAt('https://github.com/example/posts/blob/main/docs/x.md#L3', [])),
    'https://raw.githubusercontent.com/example/posts/main/docs/x.md',
  )
  assert.equal(
    sourceAddress(sourceAt('https://github.com/example/posts/issues/3', [])),
    'https://github.com/example/posts/issues/3',
  )
})
