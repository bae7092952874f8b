import { loadCorpus } from '../../../core/corpus/load.ts'
import { costModelOf } from '../../../core/cost/cost-model-of.ts'
import { costText } from '../../../core/cost/cost-text.ts'
import { priceBook } from '../../../core/cost/price-book.ts'
import { readChanges } from '../../../core/cost/read-changes.ts'
import { reprice } from '../../../core/cost/reprice.ts'
import { plain } from '../../../core/diagram/views/lines.ts'
import { readTree } from '../../files/read-tree.ts'
import { askedEntry } from '../asked-entry.ts'
import { atlasRoot } from '../atlas-root.ts'
import { type Command, UsageError } from '../command.ts'
import { exitCode } from '../exit-code.ts'

export const cost: Command = {
  name: 'cost',
  usage: '<id> [--set name=value …] [--json]',
  summary: 'An entry’s costs worked out again: other counts, another region, reserved or on demand.',
  options: { set: { type: 'string', multiple: true, default: [] }, json: { type: 'boolean' } },
  async run({ words, options, lists }, io) {
    const { value: corpus } = loadCorpus(readTree(atlasRoot(io)))
    const entry = askedEntry(words[0], corpus, 'atlas cost systems/github/cost-breakdown')
    const model = costModelOf(entry, priceBook(corpus.prices))
    if (!model)
      throw new UsageError(
        `${entry.id} computes no cost: what it states of money is as reported, or unpublished.`,
      )
    const read = readChanges(model, lists.set ?? [])
    if (!read.ok) throw new UsageError(read.message)
    const repriced = reprice(model, read.changes)
    if (options.json === true)
      io.out(
        `${JSON.stringify({ id: entry.id, costs: repriced.costs, kept: repriced.kept.map(({ item }) => item), settings: model.settings.map(({ name, text }) => ({ name, text })), prices: model.prices.map(({ item, region, term, text, offers }) => ({ item, region, term, text, offers: offers.length })) }, null, 2)}\n`,
      )
    else io.out(costText(plain(entry.data.title), model, read.changes, repriced))
    return exitCode.clean
  },
}
