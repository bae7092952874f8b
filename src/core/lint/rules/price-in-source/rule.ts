import { citedFigures } from '../../../evidence/cited-figures.ts'
import { isPrinted } from '../../../evidence/is-printed.ts'
import type { CorpusRule } from '../../rule.ts'

export const priceInSource = {
  code: 'price-in-source',
  scope: 'corpus',
  gate: 'evidence',
  severity: 'error',
  summary: 'Every list price stands, as printed, in the source its row names.',
  *check(corpus) {
    for (const [id, { data }] of corpus.prices) {
      const path = `${id}.yaml`
      if (!corpus.sources.has(data.source) && !corpus.broken.has(data.source)) {
        yield {
          path,
          at: ['source'],
          message: `There is no source “${data.source}”.`,
          help: 'Write its file first.',
        }
      }
      for (const [index, row] of data.rows.entries()) {
        for (const { figure, mark } of citedFigures(row.price)) {
          const keys = mark?.kind === 'source' ? mark.keys.map(({ key }) => key) : []
          const printed = keys.flatMap((key) => corpus.sources.get(key)?.data.figures ?? [])
          if (keys.length > 0 && isPrinted(figure, printed)) continue
          yield {
            path,
            at: ['rows', index, 'price'],
            on: { words: figure.text },
            message:
              keys.length === 0
                ? `“${figure.text}” has no mark.`
                : `“${figure.text}” is not among the figures seen in “${keys.join('”, “')}”.`,
            help: 'State the price as the list prints it, and list it in the source.',
          }
        }
      }
    }
  },
} satisfies CorpusRule
