import type { LookupFunction } from 'node:net'
import { type Clock, systemClock } from './clock.ts'
import { Failure } from './failure.ts'
import { defaultLimits, type FetchLimits } from './fetch-limits.ts'
import { followRedirects, type Redirect, type Trail } from './follow-redirects.ts'
import { guardedAgent } from './guarded-agent.ts'
import { hostTurns } from './host-turns.ts'
import { openHosts } from './open-hosts.ts'
import { patientRequest } from './patient-request.ts'
import { isPublicAddress } from './public-address.ts'
import type { Reach } from './refusal.ts'
import { requestThrough } from './request.ts'
import { robotsGate } from './robots.ts'
import { samePlace } from './same-place.ts'
import { agentName, userAgent } from './user-agent.ts'

/** What became of a page. `at` is the last address that was asked, after all redirects. */
export type FetchedPage = ReadPage | GonePage | BlockedPage

export interface ReadPage {
  readonly state: 'read'
  /** The page itself, decompressed. */
  readonly body: Uint8Array
  /** The media type, in lower case and without parameters. */
  readonly type: string
  readonly charset: string | undefined
  readonly at: string
  /** Whether the page lives at another address now: more differs than the scheme, `www.` or a final slash. */
  readonly moved: boolean
  readonly redirects: readonly Redirect[]
}

/** The server says that there is no such page (any more). */
export interface GonePage {
  readonly state: 'gone'
  readonly status: number
  readonly at: string
  readonly reason: string
}

/** The page may be there, but we could not or must not read it. `reason` is one clause. */
export interface BlockedPage {
  readonly state: 'blocked'
  readonly at: string
  readonly reason: string
}

export interface FetchOptions {
  readonly limits?: Partial<FetchLimits>
  /** Hosts to read although they are not public or use another port: `wiki.example.com`, `wiki.example.com:8443`. */
  readonly allowHosts?: readonly string[]
  /** Between two requests to one host; default one second. */
  readonly gapMs?: number
  /** Hosts asked in parallel; default four. */
  readonly hostsAtOnce?: number
  /** For tests: which addresses count as public, how names are looked up, the time, and chance. */
  readonly isAllowedAddress?: (address: string) => boolean
  readonly lookup?: LookupFunction
  readonly clock?: Clock
  readonly random?: () => number
}

export type FetchPage = (url: string) => Promise<FetchedPage>

const goneStatuses: ReadonlySet<number> = new Set([404, 410])

/**
 * Reads web pages whose addresses strangers contributed. It asks each host politely, reaches public addresses alone,
 * and stops at every limit; whatever a server does ends in one of the three states, never in an exception.
 * Throws at once when an item of `allowHosts` is no host.
 */
export function pageFetcher(options: FetchOptions = {}): {
  readonly fetchPage: FetchPage
  readonly close: () => Promise<void>
} {
  const limits = { ...defaultLimits, ...options.limits }
  const clock = options.clock ?? systemClock
  const reach: Reach = {
    open: openHosts(options.allowHosts ?? []),
    mayConnect: options.isAllowedAddress ?? isPublicAddress,
  }
  const turns = hostTurns(clock, options.gapMs ?? 1000, options.hostsAtOnce ?? 4)
  const agent = guardedAgent(limits, reach, options.lookup)
  const request = requestThrough(agent, userAgent, limits)
  const ask = patientRequest(request, { limits, turns, clock, random: options.random ?? Math.random })
  const mayAsk = robotsGate(agentName, ask, { limits, reach, turns })

  return {
    async fetchPage(address) {
      const start = URL.parse(address)
      if (start === null) return { state: 'blocked', at: address, reason: 'this is not a web address' }
      start.hash = ''
      const retries = { left: limits.retries }
      const trail = await followRedirects(start, limits.redirects, reach, async (url) => {
        await mayAsk(url)
        return ask(url, { bytes: limits.bytes, beyond: 'refuse' }, retries)
      })
      return pageOf(start, trail)
    },
    close: () => agent.destroy(),
  }
}

function pageOf(start: URL, { at: { href: at }, redirects, end }: Trail): FetchedPage {
  if (end instanceof Failure) return { state: 'blocked', at, reason: end.message }
  const { status, body, type, charset } = end
  if (status === 200)
    return { state: 'read', body, type, charset, at, moved: !samePlace(start, new URL(at)), redirects }
  if (goneStatuses.has(status)) return { state: 'gone', status, at, reason: `its server answers ${status}` }
  return { state: 'blocked', at, reason: `its server answers ${status}` }
}
