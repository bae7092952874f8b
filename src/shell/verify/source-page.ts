import type { Source } from '../../core/schema/source.ts'

/** What an address gave. */
export type SourcePage =
  | {
      readonly kind: 'page'
      readonly bytes: Uint8Array
      readonly mediaType: string
      /** The address it came from, after redirects. */
      readonly at: string
      /** Whether the page lives elsewhere for good. */
      readonly moved: boolean
    }
  /** The server says that it is no longer there. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** It could not be read, which says nothing of the page. */
  | { readonly kind: 'blocked'; readonly reason: string }

/**
 * Where a machine reads a source over the network: the pinned file’s own bytes, else the very copy that was read. A page of
 * GitHub around a file is script, so the file itself is asked for.
 */
export function sourceAddress({ read: { pin, where } }: Source): string {
  if (pin) return rawAddress(pin.repo, pin.commit, pin.path)
  const [, repo, ref, path] =
    /^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:blob|raw)\/([^/]+)\/([^?#]+)/.exec(where) ?? []
  return repo && ref && path ? rawAddress(repo, ref, decodeURIComponent(path)) : where
}

const rawAddress = (repo: string, ref: string, path: string): string =>
  `https://raw.githubusercontent.com/${repo}/${ref}/${path.split('/').map(encodeURIComponent).join('/')}`
