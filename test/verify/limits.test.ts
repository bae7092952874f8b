import assert from 'node:assert/strict'
import { after, before, describe, type TestContext, test } from 'node:test'
import { deflateSync, gzipSync } from 'node:zlib'
import { fetcherFor, smallLimits } from '../support/fetching.ts'
import {
  bomb,
  drip,
  emptyMembers,
  type Handler,
  type HostileServer,
  hostileServer,
  inTurn,
  page,
  raw,
  silentAfter,
  streamOf,
} from '../support/hostile-server.ts'

const text = '43 seconds without a link between two halls of Example Corp. '.repeat(20)
const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n'
const megabytes = (count: number): number => count * 1024 * 1024

let server: HostileServer
before(async () => {
  const [gzipBomb, brBomb, zstdBomb] = await Promise.all([
    bomb('gzip', megabytes(10)),
    bomb('br', megabytes(10)),
    bomb('zstd', megabytes(10)),
  ])
  const sends =
    (body: Buffer, coding: string): Handler =>
    (_request, response) =>
      void response.writeHead(200, { 'content-encoding': coding, 'content-length': body.length }).end(body)
  server = await hostileServer({
    '/gzip': sends(gzipSync(text), 'gzip'),
    '/x-gzip': sends(gzipSync(text), 'X-GZip'),
    '/deflate': sends(deflateSync(text), 'deflate'),
    '/br': sends(await small('br'), 'br'),
    '/zstd': sends(await small('zstd'), 'zstd'),
    '/identity': sends(Buffer.from(text), 'identity'),
    '/twice': sends(gzipSync(gzipSync(text)), 'gzip, gzip'),
    '/thrice': sends(gzipSync(gzipSync(gzipSync(text))), 'gzip, gzip, gzip'),
    '/plain-as-gzip': sends(Buffer.from(text), 'gzip'),
    '/plain-as-br': sends(Buffer.from(text), 'br'),
    '/plain-as-zstd': sends(Buffer.from(text), 'zstd'),
    '/half-gzip': sends(gzipSync(text).subarray(0, 40), 'gzip'),
    '/unknown-coding': sends(Buffer.from(text), 'compress'),
    '/inherited-coding': sends(Buffer.from(text), 'constructor'),
    '/gzip-bomb': sends(gzipBomb, 'gzip'),
    '/br-bomb': sends(brBomb, 'br'),
    '/zstd-bomb': sends(zstdBomb, 'zstd'),
    '/nested-bomb': sends(gzipSync(await bomb('gzip', megabytes(100))), 'gzip, gzip'),
    '/empty-members': emptyMembers,
    '/huge': streamOf(megabytes(200)),
    '/announced-huge': raw(`${head}content-length: 209715200\r\n\r\nx`),
    '/just-fits': streamOf(65_536),
    '/stall-at-once': silentAfter(''),
    '/stall-in-head': silentAfter(head),
    '/stall-in-body': silentAfter(`${head}content-length: 100\r\n\r\n43 sec`),
    '/stall-in-chunk': silentAfter(`${head}transfer-encoding: chunked\r\n\r\na\r\n43 sec`),
    '/drip': drip,
    '/too-short': raw(`${head}content-length: 100\r\n\r\n43 seconds`),
    '/short-once': inTurn(raw(`${head}content-length: 100\r\n\r\n43 seconds`), page('43 seconds')),
    '/too-long': raw(
      `${head}content-length: 10\r\n\r\n43 secondsHTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n99 seconds`,
    ),
    '/two-lengths': raw(`${head}content-length: 10\r\ncontent-length: 20\r\n\r\n43 seconds`),
    '/not-a-length': raw(`${head}content-length: many\r\n\r\n43 seconds`),
    '/cut-chunks': raw(`${head}transfer-encoding: chunked\r\n\r\na\r\n43 seconds\r\n`),
    '/bad-chunks': raw(`${head}transfer-encoding: chunked\r\n\r\nzz\r\n43 seconds\r\n`),
    '/no-length': raw(`${head}\r\n43 seconds`),
    '/huge-head': raw(`${head}x: ${'a'.repeat(100_000)}\r\n\r\n43 seconds`),
    '/page': page('44 seconds'),
  })
})
after(() => server.close())

/** A small text, compressed; of zeros, since only its length is looked at. */
const small = (coding: 'br' | 'zstd'): Promise<Buffer> => bomb(coding, text.length)

const fetched = async (t: TestContext, path: string, limits = {}) =>
  fetcherFor(t, server.port, { limits: { retries: 1, ...limits } })(
    `http://site.example:${server.port}${path}`,
  )

describe('a compressed page is read', () => {
  for (const path of ['/gzip', '/x-gzip', '/deflate', '/br', '/zstd', '/identity', '/twice'])
    test(path, async (t) => {
      const found = await fetched(t, path)
      assert.equal(found.state === 'read' && found.body.length, text.length)
    })
})

describe('what a limit or a lie keeps from being read', () => {
  const cases: Readonly<Record<string, RegExp>> = {
    '/thrice': /^its body is compressed 3 times over$/,
    '/plain-as-gzip': /^its body is not what its Content-Encoding says \(Z_DATA_ERROR\)$/,
    '/plain-as-br': /^its body is not what its Content-Encoding says/,
    '/plain-as-zstd': /^its body is not what its Content-Encoding says/,
    '/half-gzip': /^its body is not what its Content-Encoding says \(Z_BUF_ERROR\)$/,
    '/unknown-coding': /^its Content-Encoding "compress" is not one that is read$/,
    '/inherited-coding': /^its Content-Encoding "constructor" is not one that is read$/,
    '/gzip-bomb': /^the page is larger than the 100,000 bytes that are read$/,
    '/br-bomb': /^the page is larger than/,
    '/zstd-bomb': /^the page is larger than/,
    '/nested-bomb': /^the page is larger than/,
    '/empty-members': /^the page is larger than/,
    '/announced-huge': /^the page is larger than/,
    '/drip': /^its server took too long to send the whole page/,
    '/too-short':
      /^(the page is not as long as its Content-Length says|its server broke the connection).*2 times in a row$/,
    '/cut-chunks': /^its server broke the connection.*2 times in a row$/,
    '/bad-chunks': /^its server does not answer in proper HTTP/,
    '/two-lengths': /^the page is not as long as its Content-Length says/,
    '/not-a-length': /^its server does not answer in proper HTTP/,
    '/huge-head': /^the head of its answer is too large/,
  }
  for (const [path, reason] of Object.entries(cases))
    test(path, async (t) => {
      const found = await fetched(t, path)
      assert.equal(found.state, 'blocked')
      assert.match(found.reason, reason)
    })
})

// The client looks at its silences about once a second; these wait for it together.
describe('a server that falls silent is left', { concurrency: true }, () => {
  const stalls: Readonly<Record<string, RegExp>> = {
    '/stall-at-once': /^its server stalled before it answered/,
    '/stall-in-head': /^its server stalled before it answered/,
    '/stall-in-body': /^its server stalled in the middle of the page/,
    '/stall-in-chunk': /^its server stalled in the middle of the page/,
  }
  for (const [path, reason] of Object.entries(stalls))
    test(path, async (t) => {
      const found = await fetched(t, path, { totalMs: 10_000 })
      assert.match(found.state === 'blocked' ? found.reason : found.state, reason)
    })
})

test('of a page of 200 MB no more is pulled than the limit and what the network holds', async (t) => {
  const before = server.sent()
  const found = await fetched(t, '/huge', { bytes: megabytes(1) })
  assert.match(found.state === 'blocked' ? found.reason : '', /larger than the 1,048,576 bytes/)
  assert.ok(server.sent() - before < megabytes(20), `${server.sent() - before} bytes were sent`)
})

test('a page of exactly the limit is read, one byte less and it is not', async (t) => {
  assert.equal((await fetched(t, '/just-fits', { bytes: 65_536 })).state, 'read')
  assert.equal((await fetched(t, '/just-fits', { bytes: 65_535 })).state, 'blocked')
})

test('of an answer longer than its Content-Length only the announced part is read, and the rest answers nobody', async (t) => {
  const fetchPage = fetcherFor(t, server.port)
  const first = await fetchPage(`http://site.example:${server.port}/too-long`)
  const second = await fetchPage(`http://site.example:${server.port}/page`)
  assert.equal(first.state === 'read' && String(Buffer.from(first.body)), '43 seconds')
  assert.equal(second.state === 'read' && String(Buffer.from(second.body)), '44 seconds')
})

test('a page cut short once is asked for again', async (t) => {
  assert.equal((await fetched(t, '/short-once')).state, 'read')
})

test('a page without any length ends with its connection', async (t) => {
  const found = await fetched(t, '/no-length')
  assert.equal(found.state === 'read' && found.body.length, 10)
})

test('a drip is stopped by the time of the whole, not by its silences', async (t) => {
  const started = performance.now()
  await fetched(t, '/drip')
  assert.ok(performance.now() - started < smallLimits.totalMs * 4)
})
