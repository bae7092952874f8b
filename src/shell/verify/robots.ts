import robotsParser from 'robots-parser'
import { Failure } from './failure.ts'
import type { FetchLimits } from './fetch-limits.ts'
import { followRedirects } from './follow-redirects.ts'
import type { HostTurns } from './host-turns.ts'
import type { PatientRequest } from './patient-request.ts'
import type { Reach } from './refusal.ts'

/** RFC 9309, 2.5: at least 500 KiB must be read; what comes after may be ignored. */
const read = { bytes: 512 * 1024, beyond: 'cut' } as const

/** The package’s types speak of an ES module, while Node loads it as CommonJS: the function is the import itself. */
const parse = robotsParser as unknown as typeof robotsParser.default
type Robots = ReturnType<typeof parse>

/** Resolves when an address may be asked; rejects with a Failure when robots.txt forbids it or cannot be read. */
export type RobotsGate = (url: URL) => Promise<void>

/**
 * Reads each origin’s robots.txt once and holds to it, its Crawl-delay too (RFC 9309: no file, or any 4xx, allows
 * everything; a server error or no answer allows nothing).
 */
export function robotsGate(
  agentName: string,
  ask: PatientRequest,
  {
    limits,
    reach,
    turns,
  }: { readonly limits: FetchLimits; readonly reach: Reach; readonly turns: HostTurns },
): RobotsGate {
  const known = new Map<string, Promise<Robots | Failure>>()

  const rulesOf = async (origin: string): Promise<Robots | Failure> => {
    const address = new URL('/robots.txt', origin)
    const retries = { left: limits.retries }
    const { end } = await followRedirects(address, limits.redirects, reach, (url) => ask(url, read, retries))
    if (end instanceof Failure) return new Failure(`robots.txt could not be read: ${end.message}`)
    if (end.status >= 500 || end.status === 429 || end.status < 200)
      return new Failure(`robots.txt could not be read: its server answered ${end.status}`)
    const text = end.status === 200 ? new TextDecoder().decode(end.body) : ''
    return parse(address.href, rulesFor(agentName, text))
  }
  return async (url) => {
    const asked = known.get(url.origin) ?? rulesOf(url.origin)
    known.set(url.origin, asked)
    const rules = await asked
    if (rules instanceof Failure) throw rules
    const delay = rules.getCrawlDelay(agentName)
    if (delay !== undefined && delay > 0) turns.slowDown(url.hostname, Math.min(delay * 1000, limits.waitMs))
    if (rules.isDisallowed(url.href, agentName)) throw new Failure('the site’s robots.txt forbids it')
  }
}

/**
 * The lines of robots.txt with every other robot under one name, each name once a group. The parser copies each rule
 * to each name of its group, so a file of thousands of names and thousands of rules would fill the memory.
 */
export function rulesFor(agentName: string, text: string): string {
  const ours = agentName.toLowerCase()
  let group = new Set<string>()
  let inNames = false
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => !/^\s*(#|$)/.test(line))
    .flatMap((line) => {
      const [, named] = /^\s*user-agent\s*:\s*([^/#]*)/i.exec(line.replace(/^\uFEFF/, '')) ?? []
      if (named === undefined) {
        inNames = false
        return [line]
      }
      if (!inNames) group = new Set()
      inNames = true
      const token = named.trim().toLowerCase()
      const name = token === '*' || token === ours ? token : 'another'
      if (group.has(name)) return []
      group.add(name)
      return [`User-agent: ${name}`]
    })
    .join('\n')
}
