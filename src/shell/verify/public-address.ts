import ipaddr from 'ipaddr.js'

/** RFC 4291, 2.4: the only part of IPv6 from which global addresses are handed out. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address belongs to one machine of the open internet. Everything else is refused: loopback, private,
 * link-local (cloud metadata lives there), shared, multicast, documentation, and every IPv6 form that carries an
 * IPv4 address inside (mapped, translated, 6to4, Teredo), since what it carries may be any of these.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast)
}
