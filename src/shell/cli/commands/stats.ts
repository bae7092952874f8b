import { statisticsOf } from '../../../core/stats/statistics.ts'
import { statisticsText } from '../../../core/stats/statistics-text.ts'
import { analyseTree } from '../../check/analyse-tree.ts'
import { readTree } from '../../files/read-tree.ts'
import { atlasRoot } from '../atlas-root.ts'
import { type Command, UsageError } from '../command.ts'
import { exitCode } from '../exit-code.ts'

export const stats: Command = {
  name: 'stats',
  usage: '[--json]',
  summary: 'Coverage against the 940, evidence by grade, gates, second readings, reviews.',
  options: { json: { type: 'boolean' } },
  async run({ options }, io) {
    const root = atlasRoot(io)
    const tree = readTree(root)
    if (tree.size === 0) throw new UsageError(`There is no atlas in ${root}.`)
    const { value: corpus, diagnostics } = await analyseTree(tree)
    const statistics = statisticsOf(corpus, diagnostics)
    io.out(options.json === true ? `${JSON.stringify(statistics, null, 2)}\n` : statisticsText(statistics))
    return exitCode.clean
  },
}
