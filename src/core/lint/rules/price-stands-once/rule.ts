import type { CorpusRule } from '../../rule.ts'

export const priceStandsOnce = {
  code: 'price-stands-once',
  scope: 'corpus',
  gate: 'cfo',
  severity: 'error',
  summary: 'Over all lists, an item has one price for a region and a term.',
  *check(corpus) {
    const first = new Map<string, { readonly path: string; readonly at: readonly (string | number)[] }>()
    for (const [id, { data }] of corpus.prices) {
      const path = `${id}.yaml`
      for (const [index, { item, region, term }] of data.rows.entries()) {
        const named = [data.service, item, region, term].filter((each) => each !== undefined).join(' ')
        const at = ['rows', index]
        const before = first.get(named)
        if (!before) {
          first.set(named, { path, at })
          continue
        }
        yield {
          path,
          at,
          message: `“${named}” already has a price.`,
          help: 'Keep the newer one; an older list belongs to no calculation.',
          related: [{ ...before, message: 'The other one.' }],
        }
      }
    }
  },
} satisfies CorpusRule
