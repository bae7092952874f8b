import type { Corpus } from '../../../corpus/corpus.ts'
import { wordsOfName } from './names-in.ts'

/** Protocols, which some entries list because they failed: whoever speaks one has not installed a product. */
const protocols = new Set(
  'bgp ospf isis ecmp dns dnssec http https http2 http3 quic tcp udp ip ipv4 ipv6 icmp tls ssl grpc rpc amqp mqtt smtp imap ldap oauth saml ntp ptp nfs smb iscsi vrrp lacp mpls vxlan'.split(
    ' ',
  ),
)

/** Every one-word technology that some entry lists: `consul`, so that “Consul key-value store” is known to be a product; protocols are none. */
export function knownProducts({ entries }: Corpus): ReadonlySet<string> {
  const names = new Set<string>()
  for (const entry of entries.values()) {
    for (const { name } of entry.data.technologies) {
      const [word, ...others] = wordsOfName(name)
      if (word !== undefined && others.length === 0 && !protocols.has(word)) names.add(word)
    }
  }
  return names
}
