import type { LookupFunction } from 'node:net'
import type { TestContext } from 'node:test'
import type { Clock } from '../../src/shell/verify/clock.ts'
import { type FetchOptions, type FetchPage, pageFetcher } from '../../src/shell/verify/fetch-page.ts'

/** A clock that passes only when somebody sleeps; `slept` is what was slept, in order. */
export function testClock(): Clock & { readonly slept: readonly number[] } {
  let now = Date.parse('2030-01-01T00:00:00Z')
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    sleep: async (ms) => {
      slept.push(ms)
      now += ms
    },
  }
}

/** A resolver that knows these names alone; every other name does not exist. */
export function names(table: Readonly<Record<string, string | readonly string[]>>): LookupFunction {
  return (hostname, options, callback) => {
    const found = [table[hostname] ?? []].flat()
    const addresses = found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    const [first] = addresses
    // As the real one: never in the same tick.
    setImmediate(() => {
      if (first === undefined)
        callback(Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' }), '', 0)
      else if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}

/** Small limits, so that every test ends at once. */
export const smallLimits = { bytes: 100_000, connectMs: 500, silenceMs: 150, totalMs: 500 } as const

/**
 * A fetcher that ends with its test. `site.example` and `other.example` are the server and are allowed;
 * `inside.example` is the same machine but is not; nothing else exists.
 */
export function fetcherFor(t: TestContext, port: number, options: FetchOptions = {}): FetchPage {
  const allowed = ['site.example', 'other.example', 'third.example']
  const { fetchPage, close } = pageFetcher({
    allowHosts: allowed.map((host) => `${host}:${port}`),
    lookup: names(Object.fromEntries([...allowed, 'inside.example'].map((host) => [host, '127.0.0.1']))),
    clock: testClock(),
    random: () => 0,
    ...options,
    limits: { ...smallLimits, ...options.limits },
  })
  t.after(close)
  return fetchPage
}
