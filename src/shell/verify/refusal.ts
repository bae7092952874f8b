import { isIP } from 'node:net'
import { type OpenHosts, portOf, usesWebPort } from './open-hosts.ts'

/** Which machines may be asked. */
export interface Reach {
  readonly open: OpenHosts
  /** Whether an IP address may be connected to for a host that was not opened. */
  readonly mayConnect: (address: string) => boolean
}

const longest = 4096

/**
 * Why an address may not be asked, or undefined. It judges what is written; what a name resolves to is judged where
 * the connection is made. `URL` has already turned 0x7f.1, 2130706433 and 0177.0.0.1 into the address they mean.
 */
export function refusalOf(url: URL, reach: Reach): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `only http and https addresses are read, not ${url.protocol}`
  if (url.username !== '' || url.password !== '')
    return 'an address with a user name or a password is not read'
  if (url.href.length > longest) return `an address longer than ${longest} characters is not read`
  if (reach.open(url)) return undefined
  if (!usesWebPort(url))
    return `port ${portOf(url)} is not a port of the web; allow ${url.host} if it is yours`
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) !== 0 && !reach.mayConnect(literal)) return notPublic(url.hostname, literal)
  return undefined
}

/** Why a redirect from one address to another may not be followed, or undefined. */
export function redirectRefusalOf(from: URL, to: URL, reach: Reach): string | undefined {
  const refused = refusalOf(to, reach)
  if (refused !== undefined) return refused
  if (from.protocol === 'https:' && to.protocol === 'http:')
    return 'a redirect from https down to http is not followed'
  if (reach.open(to) && !reach.open(from))
    return 'a redirect from outside into an allowed host is not followed'
  return undefined
}

/** The sentence for a host whose address is not on the open internet. */
export const notPublic = (host: string, address: string): string =>
  host.includes(address)
    ? `${address} is not a public address; allow the host if it is yours`
    : `${host} resolves to ${address}, which is not a public address; allow the host if it is yours`
