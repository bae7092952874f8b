import type { Engine } from './engines.ts'

/** One query of the set. */
export interface Query {
  readonly kind: string
  readonly query: string
  /** Names of guides that are right, `*` for any ending or beginning; none for a text that no guide is about. */
  readonly expect: readonly string[]
  /** Where it was read. */
  readonly from: string
}

export interface Figures {
  readonly name: string
  /** Shares of the positives, whatever the score. */
  readonly first: number
  readonly inThree: number
  readonly mrr: number
  /** Shares with a threshold: the engine’s own, else the lowest at which it answers at most 2 % of the negatives. */
  readonly answeredFirst: number
  readonly answeredInThree: number
  readonly falseAnswers: number
  readonly p50: number
  readonly p99: number
}

/** Which ids of a library a pattern means. */
export const meant = (patterns: readonly string[], ids: readonly string[]): readonly string[] => {
  const shapes = patterns.map((pattern) => new RegExp(`^debugging-guides/${pattern.replaceAll('*', '.*')}$`))
  return ids.filter((id) => shapes.some((shape) => shape.test(id)))
}

const mostFalse = 0.02

/** Asks an engine everything, positives first; queries whose guide is not in the library must be left out before. */
export function measure(
  engine: Engine,
  positives: readonly (Query & { readonly right: readonly string[] })[],
  negatives: readonly Query[],
): Figures {
  const times: number[] = []
  const ask = (text: string): ReturnType<Engine['rank']> => {
    const started = performance.now()
    const hits = engine.rank(text)
    times.push(performance.now() - started)
    return hits
  }
  // The first queries pay for compiling the code; nobody’s first query is its thousandth.
  for (const { query } of positives.slice(0, 40)) engine.rank(query)
  const ranked = positives.map(({ query, right }) => {
    const hits = ask(query)
    const at = hits.findIndex(({ id }) => right.includes(id))
    return { at, score: hits[0]?.score ?? 0 }
  })
  const wrong = negatives.map(({ query }) => ask(query)[0]?.score ?? 0).sort((a, b) => b - a)
  const least = engine.leastScore ?? (wrong[Math.floor(wrong.length * mostFalse)] ?? 0) + 1e-9
  const share = (keep: (each: { at: number; score: number }) => boolean): number =>
    ranked.filter(keep).length / ranked.length
  times.sort((a, b) => a - b)
  return {
    name: engine.name,
    first: share(({ at }) => at === 0),
    inThree: share(({ at }) => at >= 0 && at < 3),
    mrr: ranked.reduce((sum, { at }) => sum + (at < 0 ? 0 : 1 / (at + 1)), 0) / ranked.length,
    answeredFirst: share(({ at, score }) => at === 0 && score >= least),
    answeredInThree: share(({ at, score }) => at >= 0 && at < 3 && score >= least),
    falseAnswers: wrong.filter((score) => score >= least).length / wrong.length,
    p50: times[Math.floor(times.length / 2)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
  }
}
