import type { Corpus } from '../../../corpus/corpus.ts'
import { singular } from '../../../evidence/singular.ts'
import type { CorpusRule, Finding } from '../../rule.ts'

export const componentHasOneId = {
  code: 'component-has-one-id',
  scope: 'corpus',
  gate: 'template',
  severity: 'error',
  summary: 'In the views of one company, a component has the same id everywhere, and an id is one component.',
  *check(corpus) {
    for (const components of byCompany(corpus).values()) {
      const idsOf = new Map<string, Component>()
      const firstOf = new Map<string, Component>()
      for (const component of components) {
        const { node, path, at } = component
        const sameId = firstOf.get(node.id)
        if (!sameId) firstOf.set(node.id, component)
        else if (!alike(sameId.node, node))
          yield {
            path,
            at: [...at, 'id'],
            message: `“${node.id}” is ${named(node)} here and ${named(sameId.node)} in another view.`,
            help: 'Give the two components ids of their own; readers are led from one to the other.',
            related: [placeOf(sameId)],
          }
        const name = plainName(node.name)
        const sameName = idsOf.get(name)
        if (!sameName) idsOf.set(name, component)
        else if (sameName.node.id !== node.id && sameName.path !== path)
          yield {
            path,
            at: [...at, 'id'],
            message: `“${node.name}” is “${node.id}” here and “${sameName.node.id}” in another view.`,
            help: 'Give it one id, so that it can be followed, and failed, from view to view.',
            related: [placeOf(sameName)],
          }
      }
    }
  },
} satisfies CorpusRule

interface Node {
  readonly id: string
  readonly name: string
  readonly product: string
}

interface Component {
  readonly node: Node
  readonly path: string
  readonly at: readonly (string | number)[]
}

function byCompany(corpus: Corpus): ReadonlyMap<string, readonly Component[]> {
  const companies = new Map<string, Component[]>()
  for (const { id, path, data } of corpus.entries.values()) {
    if (!id.startsWith('systems/') || !('nodes' in data)) continue
    const company = id.split('/')[1] ?? ''
    const found = data.nodes.map((node, index) => ({ node, path, at: ['nodes', index] }))
    companies.set(company, [...(companies.get(company) ?? []), ...found])
  }
  return companies
}

const placeOf = ({ path, at }: Component): NonNullable<Finding['related']>[number] & { path: string } => ({
  path,
  at: [...at, 'id'],
  message: 'The other view.',
})

const named = ({ name, product }: Node): string => (name === product ? `“${name}”` : `“${name}” (${product})`)

/** `GLB proxies` and `GLB proxy` are one name. */
const plainName = (name: string): string => wordsOf(name).join(' ')

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}._-]*/gu) ?? []).map(singular)

/** Names may differ by what a view stresses; some word of name or product stays. */
function alike(a: Node, b: Node): boolean {
  const known = new Set(wordsOf(`${a.name} ${a.product}`))
  return wordsOf(`${b.name} ${b.product}`).some((word) => word.length > 2 && known.has(word))
}
