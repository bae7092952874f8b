/**
 * `npm run bench:triage [-- --atlas <folder>] [--foreign <folder of .log files>]`: triage beside plain BM25 and MiniSearch on the same
 * queries in the same run, the queries that go wrong, the replayed incidents, the size of the index at 940 entries, and the share of
 * lines of foreign logs that are answered.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { loadCorpus } from '../../src/core/corpus/load.ts'
import { leastScore } from '../../src/core/triage/answer.ts'
import { entryTexts } from '../../src/core/triage/entry-texts.ts'
import { openIndex } from '../../src/core/triage/library.ts'
import { buildIndex } from '../../src/core/triage/triage-index.ts'
import { readTree } from '../../src/shell/files/read-tree.ts'
import { miniSearch, ourTriage, plainBm25 } from './engines.ts'
import { fullLibrary } from './full-library.ts'
import { type Figures, meant, measure, type Query } from './measure.ts'

const here = fileURLToPath(new URL('./', import.meta.url))
const { values } = parseArgs({ options: { atlas: { type: 'string' }, foreign: { type: 'string' } } })
const say = (text = ''): void => {
  process.stdout.write(`${text}\n`)
}
const read = <T>(name: string): readonly T[] =>
  readFileSync(join(here, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)

const corpus = loadCorpus(readTree(values.atlas ?? join(here, '../../atlas'))).value
const library = [...corpus.entries.values()].map(entryTexts)
const ids = library.map(({ id }) => id)
const all = read<Query>('positives.jsonl').map((query) => ({ ...query, right: meant(query.expect, ids) }))
const positives = all.filter(({ right }) => right.length > 0)
const negatives = read<Query>('negatives.jsonl')
const ours = ourTriage(library, leastScore)

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const row = (figures: Figures): string =>
  `| ${figures.name} | ${percent(figures.first)} | ${percent(figures.inThree)} | ${figures.mrr.toFixed(3)} | ${percent(figures.answeredFirst)} | ${percent(figures.answeredInThree)} | ${percent(figures.falseAnswers)} | ${figures.p50.toFixed(2)} | ${figures.p99.toFixed(2)} |`

const guides = library.filter(({ isGuide }) => isGuide).length
say(
  `${library.length} entries, ${guides} of them guides. ${positives.length} positives (${all.length - positives.length} more wait for their guide), ${negatives.length} negatives.`,
)
say()
say(
  '| engine | right first | in top three | MRR | first, answered | in three, answered | false answers | p50 ms | p99 ms |',
)
say('| --- | --: | --: | --: | --: | --: | --: | --: | --: |')
for (const engine of [ours, plainBm25(library), await miniSearch(library)])
  say(row(measure(engine, positives, negatives)))
say()
say('| kind of query | queries | right first | in top three |')
say('| --- | --: | --: | --: |')
for (const [kind, own] of Map.groupBy(positives, (query) => query.kind)) {
  const { answeredFirst, answeredInThree } = measure(ours, own, negatives)
  say(`| ${kind} | ${own.length} | ${percent(answeredFirst)} | ${percent(answeredInThree)} |`)
}
say()
say('Not right first:')
for (const { query, right, kind } of positives) {
  const hits = ours.rank(query)
  if (right.includes(hits[0]?.id ?? '') && (hits[0]?.score ?? 0) >= leastScore) continue
  const shown = hits
    .slice(0, 2)
    .map(({ id, score }) => `${id.slice(id.indexOf('/') + 1)} ${score.toFixed(2)}`)
  say(
    `- ${kind}: ${oneLine(query)} → ${shown.join(', ')}; wanted ${right.map((id) => id.slice(id.indexOf('/') + 1)).join(' or ')}`,
  )
}
say()
say('Answered though no guide is about it:')
for (const { query, kind } of negatives) {
  const [hit] = ours.rank(query)
  if (hit !== undefined && hit.score >= leastScore)
    say(`- ${kind}: ${oneLine(query)} → ${hit.id} ${hit.score.toFixed(2)}`)
}
say()

interface Replay {
  readonly incident: string
  readonly from: string
  readonly first: string
  readonly expect: readonly string[]
}
say('| incident | first words in its report | guide | sure |')
say('| --- | --- | --- | --: |')
for (const { incident, from, first, expect } of read<Replay>('replays.jsonl')) {
  const [hit] = ours.rank(first)
  const isRight = hit !== undefined && hit.score >= leastScore && meant(expect, ids).includes(hit.id)
  say(
    `| [${incident}](${from}) | ${oneLine(first).replaceAll('|', '\\|')} | ${isRight ? hit.id : `${hit?.id ?? 'none'}, wanted ${expect.join(' or ')}`} | ${percent(hit?.score ?? 0)} |`,
  )
}
say()

const full = fullLibrary(library)
const started = performance.now()
const index = buildIndex(full)
const built = performance.now()
const json = JSON.stringify(index)
const packed = brotliCompressSync(json).length
const before = performance.now()
openIndex(JSON.parse(json))
const opened = performance.now() - before
const atFull = measure(ourTriage(full, leastScore), positives, negatives)
const own = brotliCompressSync(JSON.stringify(buildIndex(library))).length
say('| entries | index, JSON KB | brotli KB | built in ms | opened in ms | p50 ms | p99 ms |')
say('| --: | --: | --: | --: | --: | --: | --: |')
say(
  `| ${library.length} | ${(JSON.stringify(buildIndex(library)).length / 1000).toFixed(0)} | ${(own / 1000).toFixed(0)} | | | | |`,
)
say(
  `| ${full.length} | ${(json.length / 1000).toFixed(0)} | ${(packed / 1000).toFixed(0)} | ${(built - started).toFixed(0)} | ${opened.toFixed(0)} | ${atFull.p50.toFixed(2)} | ${atFull.p99.toFixed(2)} |`,
)

if (values.foreign !== undefined) {
  say()
  let asked = 0
  let answered = 0
  for (const name of readdirSync(values.foreign).filter((file) => file.endsWith('.log'))) {
    const seen = new Set<string>()
    for (const line of readFileSync(join(values.foreign, name), 'utf8').split('\n')) {
      const shape = line.replace(/[0-9a-f]*\d[0-9a-f]*/gi, '#')
      if (line.trim() === '' || seen.has(shape)) continue
      seen.add(shape)
      asked += 1
      const [hit] = ours.rank(line)
      if (hit === undefined || hit.score < leastScore) continue
      answered += 1
      say(`- ${name}: ${oneLine(line)} → ${hit.id} ${hit.score.toFixed(2)}`)
    }
  }
  say(`Of ${asked} different lines of foreign logs ${answered} were answered (${percent(answered / asked)}).`)
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 110 ? line : `${line.slice(0, 109)}…`
}
