/** Why a page could not be read: `message` is one clause for people, without the page’s address. */
export class Failure extends Error {
  /** Whether the same request may well succeed a little later. */
  readonly passing: boolean

  constructor(message: string, passing = false) {
    super(message)
    this.passing = passing
  }
}

type Sentence = readonly [codes: RegExp, message: string, passing?: 'passing']

/** The codes of Node’s sockets, resolver, TLS and zlib, and of undici; the first line that fits is the reason. */
const sentences: readonly Sentence[] = [
  [/^(ENOTFOUND|ENODATA|EAI_NONAME)$/, 'its host name does not exist'],
  [/^(EAI_\w+|ESERVFAIL|EREFUSED)$/, 'its host name could not be resolved', 'passing'],
  [/^ECONNREFUSED$/, 'its host refuses connections', 'passing'],
  [/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, 'there is no route to its host'],
  [/^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/, 'its host did not take the connection in time', 'passing'],
  [/^UND_ERR_HEADERS_TIMEOUT$/, 'its server stalled before it answered'],
  [/^UND_ERR_BODY_TIMEOUT$/, 'its server stalled in the middle of the page'],
  [/^TimeoutError$/, 'its server took too long to send the whole page'],
  [/^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, 'the page is not as long as its Content-Length says', 'passing'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'its server broke the connection', 'passing'],
  [/^UND_ERR_HEADERS_OVERFLOW$/, 'the head of its answer is too large'],
  [/^HPE_|^HTTPParserError$/, 'its server does not answer in proper HTTP'],
  [/^(Z_|ERR_?_ERROR_|ERR__|ERR_BROTLI|ZSTD_)/, 'its body is not what its Content-Encoding says'],
  [
    /CERT|^ERR_TLS|^ERR_SSL|^EPROTO|SELF_SIGNED|^UNABLE_TO|ISSUER|CRL/,
    'its secure connection cannot be trusted',
  ],
]

/**
 * The failure behind an error of the network, the resolver, TLS, HTTP or a decoder.
 * What carries no code is our own bug and is thrown again.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error
  const code = codeOf(error)
  if (code === undefined) throw error
  const known = sentences.find(([codes]) => codes.test(code))
  return known === undefined
    ? new Failure(`the request failed (${code})`)
    : new Failure(`${known[1]} (${code})`, known[2] === 'passing')
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.name === 'TimeoutError' || error.name === 'HTTPParserError' ? error.name : undefined
}
