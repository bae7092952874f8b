import type { GraphDiagram } from '../model.ts'
import { what } from './caller-effect.ts'
import { isUser, type Situation } from './situation.ts'

/** One sentence about a loss, with the citation numbers of its figures. */
export interface Loss {
  readonly text: string
  readonly cites: readonly number[]
}

/** What the failure means to those who use the system; of a cascade, what the entry says it did to them. */
export function whatUsersLose(
  graph: GraphDiagram,
  at: Situation,
  failed: readonly string[],
): readonly Loss[] {
  if (graph.cascade) {
    const isReached = graph.nodes.some(({ id, part }) => part === 'end' && at.fateOf(id) !== undefined)
    return isReached
      ? graph.cascade.outcome.map(({ text, cites }) => ({ text, cites }))
      : [{ text: 'The cascade ends before it reaches its end effects.', cites: [] }]
  }
  const told = domainsLost(graph, at)
  const users = graph.nodes.filter(isUser)
  if (users.length === 0) return [...told, ...firstToNotice(graph, at, failed)]
  const causes = failed.filter((id) => at.nodes.has(id)).map(at.nameOf)
  const lost = users.map(({ id, name }) => {
    const used = [...new Set(at.leaving(id).flatMap((link) => what(link) ?? at.nameOf(link.to)))].join('; ')
    const fate = at.fateOf(id)
    const about = used === '' ? 'what they use' : used
    if (fate === 'failed') return { text: `Lost for ${name}: all of ${about}.`, cites: [] }
    if (fate === 'degraded')
      return {
        text: `Lost for ${name}: the part of ${about} that needs ${causes.length > 3 ? 'what was chosen to fail' : causes.join(' or ')}.`,
        cites: [],
      }
    return { text: `Nothing is lost for ${name}, as far as the links tell.`, cites: [] }
  })
  return [...told, ...lost]
}

/** What the entry itself says is lost with a domain, of those that have failed whole. */
function domainsLost({ groups, nodes }: GraphDiagram, at: Situation): readonly Loss[] {
  return groups.flatMap(({ id, name, domain }) => {
    const held = nodes.filter(({ group }) => group === id)
    if (!domain?.loses || held.some((node) => at.fateOf(node.id) !== 'failed')) return []
    return [{ text: `With ${name}, as the entry says: ${domain.loses.text}`, cites: domain.loses.cites }]
  })
}

/** Where no users are drawn: the components that nobody calls, since whoever uses the system does so through them. */
function firstToNotice(graph: GraphDiagram, at: Situation, failed: readonly string[]): readonly Loss[] {
  const outer = graph.nodes.filter(
    ({ id }) =>
      !failed.includes(id) &&
      !at.arriving(id).some(({ kind }) => kind === 'sync') &&
      at.leaving(id).some(({ kind }) => kind === 'sync') &&
      ['failed', 'degraded'].includes(at.fateOf(id) ?? ''),
  )
  const text =
    outer.length === 0
      ? 'No users are drawn here, and nothing that they would call first is hit.'
      : `No users are drawn here. Who calls these is hit: ${outer.map(({ id, name }) => `${name} (${at.fateOf(id)})`).join(', ')}.`
  return [{ text, cites: [] }]
}
