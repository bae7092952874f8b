/** Whether two addresses differ in nothing but scheme, a leading `www.`, a final slash or a fragment. */
export function samePlace(one: URL, other: URL): boolean {
  return bare(one) === bare(other)
}

const bare = ({ hostname, port, pathname, search }: URL): string =>
  `${hostname.replace(/^www\./, '')}:${port}${pathname.replace(/\/$/, '')}${search}`
