import { analysisText } from '../../../core/analysis/analysis-text.ts'
import { type Grouping, groupIncidents, groupings } from '../../../core/analysis/group-incidents.ts'
import { analyseIncidents } from '../../../core/analysis/incident-analysis.ts'
import { incidentRecord } from '../../../core/analysis/incident-record.ts'
import { loadCorpus } from '../../../core/corpus/load.ts'
import { readTree } from '../../files/read-tree.ts'
import { atlasRoot } from '../atlas-root.ts'
import { type Command, UsageError } from '../command.ts'
import { exitCode } from '../exit-code.ts'

export const analyze: Command = {
  name: 'analyze',
  usage: 'incidents [--by cause|organisation|year|trigger] [--json]',
  summary:
    'What the incidents show together: causes, times, shapes, what ended them, what would have prevented them.',
  options: { by: { type: 'string' }, json: { type: 'boolean' } },
  async run({ words, options }, io) {
    if (words.length !== 1 || words[0] !== 'incidents')
      throw new UsageError('Say what to analyse: `atlas analyze incidents`.')
    const by = groupingOf(options.by)
    const root = atlasRoot(io)
    const tree = readTree(root)
    const records = [...loadCorpus(tree).value.entries.values()].flatMap((entry) =>
      entry.kind === 'incident' ? [incidentRecord(entry)] : [],
    )
    if (records.length === 0) throw new UsageError(`There are no incidents in ${root}.`)
    const groups = by === undefined ? undefined : groupIncidents(records, by)
    if (options.json === true)
      io.out(`${JSON.stringify(groups ? Object.fromEntries(groups) : analyseIncidents(records), null, 2)}\n`)
    else if (groups === undefined) io.out(analysisText(analyseIncidents(records)))
    else
      io.out(
        groups.map(([name, analysis]) => `${name.toUpperCase()}\n\n${analysisText(analysis)}`).join('\n'),
      )
    return exitCode.clean
  },
}

function groupingOf(option: string | boolean | undefined): Grouping | undefined {
  if (option === undefined) return undefined
  const found = groupings.find((each) => each === option)
  if (found === undefined)
    throw new UsageError(`Incidents cannot be grouped by “${option}”; choose among ${groupings.join(', ')}.`)
  return found
}
