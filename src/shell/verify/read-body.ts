import { pipeline, type Readable, Transform } from 'node:stream'
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createZstdDecompress,
} from 'node:zlib'
import { Failure } from './failure.ts'

/** How much of a body is kept, and whether a longer one is refused or cut. */
export interface SizeLimit {
  readonly bytes: number
  readonly beyond: 'refuse' | 'cut'
}

/** More than this many codings on one body is nobody’s page. */
const mostCodings = 2

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  // RFC 9659: what is sent over HTTP needs a window of at most 8 MB.
  zstd: () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } }),
}

/**
 * Reads a body through its codings (in the order of the Content-Encoding header) and never holds more than the limit.
 * Rejects with the socket’s or decoder’s error, or with a Failure when it is too large or coded in an unknown way.
 */
export async function readBody(
  body: Readable,
  codings: readonly string[],
  limit: SizeLimit,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  // Leaving early destroys the body, which then reports an abort that nobody waits for.
  body.on('error', () => {})
  try {
    for await (const chunk of decoded(body, codings, limit) as AsyncIterable<Uint8Array>) {
      const room = limit.bytes - length
      pieces.push(chunk.subarray(0, room))
      length += Math.min(chunk.length, room)
      if (chunk.length <= room) continue
      if (limit.beyond === 'refuse') throw tooLarge(limit)
      break
    }
  } finally {
    body.destroy()
  }
  return Buffer.concat(pieces)
}

/** The failure of a page that is longer than is read. */
export const tooLarge = ({ bytes }: SizeLimit): Failure =>
  new Failure(`the page is larger than the ${bytes.toLocaleString('en')} bytes that are read`)

function decoded(body: Readable, codings: readonly string[], limit: SizeLimit): Readable {
  if (codings.length > mostCodings) throw new Failure(`its body is compressed ${codings.length} times over`)
  const stages = codings.toReversed().map((coding) => {
    const decoder = Object.hasOwn(decoders, coding) ? decoders[coding] : undefined
    if (decoder === undefined) throw new Failure(`its Content-Encoding "${coding}" is not one that is read`)
    return decoder
  })
  // Errors of any stage reach the last one, where they are read; the callback has nothing left to do.
  return stages.reduce<Readable>((from, stage) => pipeline(from, meter(limit), stage(), () => {}), body)
}

/** Stops a coded stream that goes on and on while it decodes to little or nothing. */
function meter(limit: SizeLimit): Transform {
  let seen = 0
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      seen += chunk.length
      if (seen > 2 * limit.bytes) done(tooLarge(limit))
      else done(null, chunk)
    },
  })
}
