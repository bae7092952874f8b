import { MIMEType } from 'node:util'
import type { Agent, Dispatcher } from 'undici'
import { failureOf } from './failure.ts'
import type { FetchLimits } from './fetch-limits.ts'
import { readBody, type SizeLimit, tooLarge } from './read-body.ts'

/** One server’s answer to one GET. Only the body of a 200 is read; of all others it is empty. */
export interface Answer {
  readonly status: number
  readonly location: string | undefined
  readonly retryAfter: string | undefined
  /** The media type without parameters, in lower case; `application/octet-stream` when none is given. */
  readonly type: string
  readonly charset: string | undefined
  readonly body: Uint8Array
}

/** Sends one GET, without cookies, credentials or a referrer. Rejects with a Failure. */
export type Request = (url: URL, limit: SizeLimit) => Promise<Answer>

export function requestThrough(agent: Agent, userAgent: string, limits: FetchLimits): Request {
  const headers = {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5',
    'accept-language': 'en,*;q=0.5',
    'accept-encoding': 'gzip, br, zstd',
  }
  return async (url, limit) => {
    try {
      const response = await agent.request({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: 'GET',
        headers,
        signal: AbortSignal.timeout(limits.totalMs),
      })
      return await answerOf(response, limit)
    } catch (error) {
      throw failureOf(error)
    }
  }
}

async function answerOf(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  limit: SizeLimit,
): Promise<Answer> {
  const first = (name: string): string | undefined => [headers[name]].flat()[0]
  const head = {
    status: statusCode,
    location: first('location'),
    retryAfter: first('retry-after'),
    ...mediaTypeOf(first('content-type')),
  }
  const announced = Number(first('content-length') ?? 0)
  const unread = statusCode !== 200 || (limit.beyond === 'refuse' && announced > limit.bytes)
  if (unread) {
    // Destroying a body that is still coming reports an abort, which is what is wanted here.
    body.on('error', () => {}).destroy()
    if (statusCode === 200) throw tooLarge(limit)
    return { ...head, body: new Uint8Array() }
  }
  const codings = [headers['content-encoding'] ?? []]
    .flat()
    .flatMap((value) => value.split(','))
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity')
  return { ...head, body: await readBody(body, codings, limit) }
}

function mediaTypeOf(header: string | undefined): Pick<Answer, 'type' | 'charset'> {
  try {
    const { essence, params } = new MIMEType(header ?? 'application/octet-stream')
    return { type: essence, charset: params.get('charset')?.toLowerCase() }
  } catch {
    return { type: 'application/octet-stream', charset: undefined }
  }
}
