import { Failure, failureOf } from './failure.ts'
import { type Reach, redirectRefusalOf, refusalOf } from './refusal.ts'
import type { Answer } from './request.ts'

/** One step on the way to a page: the status that sent us on, and where to. */
export interface Redirect {
  readonly status: number
  readonly to: string
}

/** Where the way ended, how it went, and what was there: an answer, or why there is none. */
export interface Trail {
  readonly at: URL
  readonly redirects: readonly Redirect[]
  readonly end: Answer | Failure
}

const redirecting: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/**
 * Asks for a page and follows its redirects one at a time; every address is judged before it is asked. `ask` may
 * reject with a Failure; the trail then ends there.
 */
export async function followRedirects(
  start: URL,
  most: number,
  reach: Reach,
  ask: (url: URL) => Promise<Answer>,
): Promise<Trail> {
  const redirects: Redirect[] = []
  const seen = new Set([start.href])
  let at = start
  const endsWith = (end: Answer | Failure): Trail => ({ at, redirects, end })

  const refused = refusalOf(start, reach)
  if (refused !== undefined) return endsWith(new Failure(refused))
  for (;;) {
    const answer = await ask(at).catch(failureOf)
    if (answer instanceof Failure || !redirecting.has(answer.status)) return endsWith(answer)
    const to = targetOf(answer, at)
    if (to === null) return endsWith(new Failure(`it redirects (${answer.status}) without saying where to`))
    redirects.push({ status: answer.status, to: to.href })
    const reason =
      redirectRefusalOf(at, to, reach) ??
      (seen.has(to.href) ? 'it redirects in a circle' : undefined) ??
      (redirects.length > most ? `it redirects more than ${most} times` : undefined)
    if (reason !== undefined) return endsWith(new Failure(`${reason} (${at.href} → ${to.href})`))
    seen.add(to.href)
    at = to
  }
}

/** Header bytes arrive as Latin-1, while servers that write names outside ASCII write UTF-8. */
function targetOf({ location }: Answer, from: URL): URL | null {
  if (location === undefined) return null
  const target = URL.parse(Buffer.from(location, 'latin1').toString('utf8'), from)
  if (target !== null) target.hash = ''
  return target
}
