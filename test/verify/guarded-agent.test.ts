import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { defaultLimits } from '../../src/shell/verify/fetch-limits.ts'
import { guardedAgent } from '../../src/shell/verify/guarded-agent.ts'
import { isPublicAddress } from '../../src/shell/verify/public-address.ts'
import { names } from '../support/fetching.ts'

/** A server on the loopback address that counts its connections. */
async function counted(
  t: TestContext,
): Promise<{ readonly port: number; readonly connections: () => number }> {
  let connections = 0
  const server = createServer((_request, response) => response.end('read'))
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  return { port: (server.address() as AddressInfo).port, connections: () => connections }
}

const closed = { open: () => false, mayConnect: isPublicAddress }

for (const [what, host] of Object.entries({
  'a name': 'inside.example',
  'a name with a public address first': 'mixed.example',
  'an IPv4 address': '127.0.0.1',
  'an IPv6 address': '[::1]',
  'an IPv4 address inside an IPv6 one': '[::ffff:127.0.0.1]',
}))
  test(`${what} of this very machine is never connected to`, async (t) => {
    const { port, connections } = await counted(t)
    const lookup = names({ 'inside.example': '127.0.0.1', 'mixed.example': ['1.1.1.1', '127.0.0.1'] })
    const agent = guardedAgent(defaultLimits, closed, lookup)
    t.after(() => agent.destroy())
    const asked = agent.request({ origin: `http://${host}:${port}`, path: '/', method: 'GET' })
    await assert.rejects(asked, { message: /is not a public address/ })
    assert.equal(connections(), 0)
  })

test('a name that turns private after it was judged gains nothing', async (t) => {
  const { port, connections } = await counted(t)
  let asked = 0
  const agent = guardedAgent(
    defaultLimits,
    { open: () => false, mayConnect: (address) => address === '127.0.0.1' },
    (hostname, options, callback) => {
      asked += 1
      names({ 'rebinding.example': asked === 1 ? '127.0.0.1' : '127.0.0.2' })(hostname, options, callback)
    },
  )
  t.after(() => agent.destroy())
  const ask = () => agent.request({ origin: `http://rebinding.example:${port}`, path: '/', method: 'GET' })

  assert.equal(await (await ask()).body.text(), 'read')
  // Long enough for the connection to lie ready to be used again, if it were kept.
  await setTimeout(20)
  assert.equal(asked, 1, 'one look-up is both judged and used')
  await assert.rejects(ask(), {
    message:
      'rebinding.example resolves to 127.0.0.2, which is not a public address; allow the host if it is yours',
  })
  assert.equal(connections(), 1)
})
