/** Whether a host was opened by the person who runs the check, whatever its address. */
export type OpenHosts = (url: URL) => boolean

const webPorts: ReadonlySet<string> = new Set(['80', '443'])

/** The port an address means, its scheme’s own included. */
export const portOf = (url: URL): string => url.port || (url.protocol === 'https:' ? '443' : '80')

/** Whether an address uses one of the two ports of the web. */
export const usesWebPort = (url: URL): boolean => webPorts.has(portOf(url))

/**
 * Reads the list of opened hosts: `wiki.example.com` opens its web ports, `wiki.example.com:8443` that port alone.
 * Names are whole: a name opens none of its subdomains. Throws when an item is no host.
 */
export function openHosts(list: readonly string[]): OpenHosts {
  const opened = new Set(list.flatMap(doorsOf))
  return (url) => opened.has(`${url.hostname}:${portOf(url)}`)
}

function doorsOf(item: string): readonly string[] {
  const url = /[/?#@\s]/.test(item) ? null : URL.parse(`http://${item}`)
  if (url === null)
    throw new Error(`"${item}" is no host: write a name such as wiki.example.com or wiki.example.com:8443`)
  const ports = url.port === '' ? webPorts : [url.port]
  return [...ports].map((port) => `${url.hostname}:${port}`)
}
