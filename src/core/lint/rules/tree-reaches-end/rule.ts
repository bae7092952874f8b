import type { EntryRule } from '../../rule.ts'

export const treeReachesEnd = {
  code: 'tree-reaches-end',
  scope: 'entry',
  gate: '3am',
  severity: 'error',
  summary:
    'Every path of a decision tree ends in a fix or an escalation, and every check and fix is on a path.',
  *check(entry) {
    if (entry.kind !== 'debugging-guide') return
    const { checks, fixes, start } = entry.data
    const next = new Map<string, readonly string[]>([
      ...checks.map(({ id, answers }) => [id, answers.map(({ go }) => go)] as const),
      ...fixes.map(({ id, next: after }) => [id, after === undefined ? [] : [after]] as const),
    ])
    const reached = new Set<string>()
    const visit = (id: string): void => {
      if (reached.has(id)) return
      reached.add(id)
      for (const target of next.get(id) ?? []) visit(target)
    }
    visit(start)
    for (const [list, items] of [
      ['checks', checks],
      ['fixes', fixes],
    ] as const) {
      for (const [index, { id }] of items.entries()) {
        if (reached.has(id)) continue
        yield {
          at: [list, index, 'id'],
          message: `No answer leads to “${id}”.`,
          help: 'Lead an answer to it, or remove it.',
        }
      }
    }
    const circle = findCircle(new Map(checks.map(({ id, answers }) => [id, answers.map(({ go }) => go)])))
    if (circle) {
      yield {
        at: ['checks', checks.findIndex(({ id }) => id === circle[0]), 'answers'],
        on: 'key',
        message: `The checks ${circle.map((id) => `“${id}”`).join(' → ')} lead back to each other.`,
        help: 'A reader must come out somewhere: end the circle in a fix or in `escalate`.',
      }
    }
  },
} satisfies EntryRule

function findCircle(next: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>()
  const walk = (id: string, path: readonly string[]): readonly string[] | undefined => {
    const at = path.indexOf(id)
    if (at >= 0) return [...path.slice(at), id]
    if (done.has(id)) return undefined
    for (const target of next.get(id) ?? []) {
      const circle = walk(target, [...path, id])
      if (circle) return circle
    }
    done.add(id)
    return undefined
  }
  for (const id of next.keys()) {
    const circle = walk(id, [])
    if (circle) return circle
  }
  return undefined
}
