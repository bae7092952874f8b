/** A step that a walk passed, with the answer that was given there. */
export interface Passed {
  readonly step: string
  readonly answer: string
}

/** Where somebody is in a decision tree, and how they got there. */
export interface Walk {
  readonly passed: readonly Passed[]
  readonly at: string
}

/** Answers of each step with where they lead, by the words that stand for them in addresses. */
export type WalkSteps = ReadonlyMap<string, ReadonlyMap<string, string>>

/** An answer as it stands in an address: `above 95 %` → `above-95`; its place where that leaves nothing or is taken. */
export function answerWords(labels: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return labels.map((label, index) => {
    const words = label
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40)
      .replace(/-$/, '')
    const own = words === '' || taken.has(words) ? `${words === '' ? '' : `${words}-`}${index + 1}` : words
    taken.add(own)
    return own
  })
}

/** `walk=health.no-alarm.share`: steps and answers in turn. */
export function writeWalk({ passed, at }: Walk): string {
  return `walk=${[...passed.flatMap(({ step, answer }) => [step, answer]), at].join('.')}`
}

/**
 * The walk that a fragment tells of, as far as the tree still goes that way: an answer that was renamed since then ends it there.
 * `isWhole` says whether it was followed to its end. Undefined for a fragment that is no walk, or starts nowhere.
 */
export function readWalk(
  fragment: string,
  steps: WalkSteps,
): { readonly walk: Walk; readonly isWhole: boolean } | undefined {
  const match = /^walk=(.+)$/.exec(fragment)
  const [first = '', ...rest] = match?.[1]?.split('.') ?? []
  if (!steps.has(first)) return undefined
  const passed: Passed[] = []
  let at = first
  for (let index = 0; index < rest.length; index += 2) {
    const answer = rest[index] ?? ''
    const to = steps.get(at)?.get(answer)
    if (to === undefined || !steps.has(to) || (rest[index + 1] ?? to) !== to)
      return { walk: { passed, at }, isWhole: false }
    passed.push({ step: at, answer })
    at = to
  }
  return { walk: { passed, at }, isWhole: true }
}

/** The shortest walk from one step to another, as somebody would take who knows the answers; undefined where none leads there. */
export function shortestWalk(from: string, to: string, steps: WalkSteps): Walk | undefined {
  const found = new Map<string, readonly Passed[]>([[from, []]])
  for (const [step, passed] of found) {
    if (step === to) return { passed, at: to }
    for (const [answer, next] of steps.get(step) ?? [])
      if (!found.has(next)) found.set(next, [...passed, { step, answer }])
  }
  return undefined
}
