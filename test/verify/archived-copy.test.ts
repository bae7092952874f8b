import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { archivedCopy } from '../../src/shell/verify/archived-copy.ts'
import { fetcherFor } from '../support/fetching.ts'
import { type Handler, hostileServer, page, redirect, status } from '../support/hostile-server.ts'

const url = 'https://gone.example/report?part=2'
const snapshot = '/web/20181031040506id_/https://gone.example/report'

const listing = (closest: unknown): Handler =>
  page(JSON.stringify({ url, archived_snapshots: closest === undefined ? {} : { closest } }))
const one = {
  status: '200',
  available: true,
  url: 'http://169.254.169.254/web/20181031040506/https://gone.example/report',
  timestamp: '20181031040506',
}

/** What an archive that answers like this comes to, and what it was asked. */
async function archive(t: TestContext, index: Handler, copies: Readonly<Record<string, Handler>> = {}) {
  const queries: string[] = []
  const server = await hostileServer({
    '/wayback/available': (request, response, times) => {
      queries.push(decodeURIComponent(new URL(request.url ?? '', 'http://x').search))
      index(request, response, times)
    },
    ...copies,
  })
  t.after(() => server.close())
  const addresses = {
    index: `http://site.example:${server.port}`,
    snapshots: `http://other.example:${server.port}`,
  }
  const fetchPage = fetcherFor(t, server.port, { limits: { retries: 0 } })
  return { copy: await archivedCopy(fetchPage, url, '2018-10-30', addresses), queries, server, addresses }
}

test('the copy nearest to a day is read raw, with its address and its time', async (t) => {
  const { copy, queries, addresses } = await archive(t, listing(one), { [snapshot]: page('43 seconds') })
  assert.deepEqual(queries, [`?url=${url}&timestamp=20181030`])
  assert.partialDeepStrictEqual(copy, {
    state: 'found',
    address: `${addresses.snapshots}/web/20181031040506/${url}`,
    taken: '2018-10-31T04:05:06Z',
    page: { body: Buffer.from('43 seconds'), at: `${addresses.snapshots}/web/20181031040506id_/${url}` },
  })
})

test('the archive may send us on to the exact time', async (t) => {
  const exact = snapshot.replace('040506', '040507')
  const { copy } = await archive(t, listing(one), {
    [snapshot]: redirect(exact, 302),
    [exact]: page('43 seconds'),
  })
  assert.equal(copy.state, 'found')
})

const none: Readonly<Record<string, Handler>> = {
  'no copy': listing(undefined),
  'a copy of an error page': listing({ ...one, status: '404' }),
  'a copy that is withheld': listing({ ...one, available: false }),
  'a copy that is gone': listing(one),
}
for (const [what, index] of Object.entries(none))
  test(`${what} is none`, async (t) => {
    const { copy } = await archive(t, index)
    assert.equal(copy.state, 'none')
  })

const blocked: Readonly<Record<string, readonly [index: Handler, reason: RegExp]>> = {
  'an archive that is down': [status(503), /^the archive’s index: its server answers 503$/],
  'an answer that is no JSON': [page('<html>'), /in a form that is not known$/],
  'JSON of another shape': [page('{"archived_snapshots":[]}'), /in a form that is not known$/],
  'a time that is none': [listing({ ...one, timestamp: '../../2018' }), /in a form that is not known$/],
}
for (const [what, [index, reason]] of Object.entries(blocked))
  test(`${what} is blocked`, async (t) => {
    const { copy } = await archive(t, index)
    assert.match(copy.state === 'blocked' ? copy.reason : copy.state, reason)
  })

test('a copy that cannot be read is blocked', async (t) => {
  const { copy } = await archive(t, listing(one), { [snapshot]: status(403) })
  assert.deepEqual(copy, { state: 'blocked', reason: 'the archive’s copy: its server answers 403' })
})
