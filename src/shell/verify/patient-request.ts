import type { Clock } from './clock.ts'
import { Failure, failureOf } from './failure.ts'
import type { FetchLimits } from './fetch-limits.ts'
import type { HostTurns } from './host-turns.ts'
import type { SizeLimit } from './read-body.ts'
import type { Answer, Request } from './request.ts'

/** The retries that one page has left, whichever of its redirects uses them up. */
export interface Retries {
  left: number
}

/** A request that waits for its host’s turn and tries again when the trouble may pass. Rejects with a Failure. */
export type PatientRequest = (url: URL, limit: SizeLimit, retries: Retries) => Promise<Answer>

interface Patience {
  readonly limits: FetchLimits
  readonly turns: HostTurns
  readonly clock: Clock
  /** A number from 0 up to 1: spreads the retries of many out, so that they do not come back all at once. */
  readonly random: () => number
}

const firstWaitMs = 1000
const passingStatuses: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

export function patientRequest(request: Request, { limits, turns, clock, random }: Patience): PatientRequest {
  return async (url, limit, retries) => {
    for (let tried = 1; ; tried++) {
      const result = await turns.take(url.hostname, () => request(url, limit)).catch(failureOf)
      const failed = result instanceof Failure
      const passing = failed ? result.passing : passingStatuses.has(result.status)
      const asked = (failed ? undefined : askedWaitMs(result.retryAfter, clock.now())) ?? 0
      if (!passing || retries.left === 0 || asked > limits.waitMs) {
        if (failed) throw afterTries(result, tried)
        return result
      }
      retries.left -= 1
      const backoff = firstWaitMs * 2 ** (tried - 1) * (0.5 + random() / 2)
      // A wait that the host asks for holds for everything asked of it, not for this page alone.
      turns.postpone(url.hostname, Math.min(Math.max(asked, backoff), limits.waitMs))
    }
  }
}

const afterTries = (failure: Failure, tried: number): Failure =>
  tried === 1 ? failure : new Failure(`${failure.message}, ${tried} times in a row`)

/** Retry-After (RFC 9110, 10.2.3), in seconds or as a date, as milliseconds from now. */
export function askedWaitMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
