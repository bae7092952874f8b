import { type LookupAddress, lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { Failure } from './failure.ts'
import type { FetchLimits } from './fetch-limits.ts'
import { notPublic, type Reach } from './refusal.ts'

/**
 * An HTTP client that can only connect to addresses within reach. The very look-up that the socket uses is the one
 * that is judged, and every request opens its own connection, so a name that answers differently the second time
 * (DNS rebinding) gains nothing, and no surplus byte of one answer can pass for the next.
 */
export function guardedAgent(
  limits: FetchLimits,
  reach: Reach,
  lookup: LookupFunction = systemLookup,
): Agent {
  const common = { timeout: limits.connectMs, allowH2: false, rejectUnauthorized: true, maxCachedSessions: 0 }
  const toOpenHost = buildConnector({ ...common, lookup })
  const toPublicHost = buildConnector({ ...common, lookup: judged(lookup, reach) })

  const connect: buildConnector.connector = (options, callback) => {
    const host = isIP(options.hostname) === 6 ? `[${options.hostname}]` : options.hostname
    const port = options.port === '' ? '' : `:${options.port}`
    const url = new URL(`${options.protocol}//${host}${port}`)
    if (reach.open(url)) toOpenHost(options, callback)
    else if (isIP(options.hostname) !== 0 && !reach.mayConnect(options.hostname))
      callback(new Failure(notPublic(host, options.hostname)), null)
    else toPublicHost(options, callback)
  }
  return new Agent({
    connect,
    allowH2: false,
    pipelining: 0,
    headersTimeout: limits.silenceMs,
    bodyTimeout: limits.silenceMs,
    maxHeaderSize: 32 * 1024,
  })
}

/** A look-up that fails as soon as one of a name’s addresses is out of reach, before any of them is tried. */
function judged(lookup: LookupFunction, reach: Reach): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, options, (error, found, family) => {
      if (error !== null) return callback(error, found, family)
      const addresses: readonly string[] =
        typeof found === 'string' ? [found] : found.map(({ address }: LookupAddress) => address)
      const outside = addresses.find((address) => !reach.mayConnect(address))
      if (outside === undefined) callback(null, found, family)
      else callback(new Failure(notPublic(hostname, outside)), '', 0)
    })
  }
}
