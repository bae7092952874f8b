/** What one page may cost. A page beyond a limit is left unread and says so; no limit is ever stretched. */
export interface FetchLimits {
  /** The longest page that is read, after decompression. */
  readonly bytes: number
  /** From the first look-up of the name to an open (for https: secured) connection. */
  readonly connectMs: number
  /** The longest silence: before the first byte of the answer, and between any two pieces of its body. */
  readonly silenceMs: number
  /** One request from its start to its last byte: what bounds a server that drips. */
  readonly totalMs: number
  /** Redirects followed for one page. */
  readonly redirects: number
  /** Requests repeated for one page, its redirects included. */
  readonly retries: number
  /** The longest wait that a host may ask of us, by Retry-After or Crawl-delay. */
  readonly waitMs: number
}

export const defaultLimits: FetchLimits = {
  bytes: 20 * 1024 * 1024,
  connectMs: 10_000,
  silenceMs: 20_000,
  totalMs: 60_000,
  redirects: 5,
  retries: 3,
  waitMs: 60_000,
}
