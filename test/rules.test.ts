import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import type { Corpus } from '../src/core/corpus/corpus.ts'
import type { AnyEntry, SourceEntry } from '../src/core/corpus/entry.ts'
import { loadCorpus } from '../src/core/corpus/load.ts'
import { rules } from '../src/core/lint/registry.ts'
import type { Rule } from '../src/core/lint/rule.ts'
import { runRules } from '../src/core/lint/run-rules.ts'
import { type Kind, kinds } from '../src/core/schema/registry.ts'
import type { SourceGrade } from '../src/core/schema/source.ts'
import { exampleEntry, exampleFile, exampleSource, placeOf } from './support/example-atlas.ts'
import { type Block, blocksOf } from './support/rule-page.ts'

/** The page of a rule is its test: each wrong example gives exactly the findings shown, each right one none. */
for (const rule of rules) {
  if (rule.scope === 'input') continue
  const page = readFileSync(new URL(`../src/core/lint/rules/${rule.code}/README.md`, import.meta.url), 'utf8')
  const blocks = blocksOf(page)
  describe(rule.code, () => {
    const sources = blocks.find(({ words }) => words[0] === 'sources')
    for (const [index, block] of blocks.entries()) {
      const [verdict, kind] = block.words
      if (verdict === 'incorrect') {
        const expected = blocks.slice(index + 1).find(({ words }) => words[0] === 'diagnostics')
        test(`finds what is wrong in example ${index + 1}`, () => {
          assert.ok(expected, 'the example is followed by a block of diagnostics')
          compare(findingsOf(rule, block, kind ?? '', sources), expected.text.trim().split('\n'))
        })
      }
      if (verdict === 'correct') {
        test(`finds nothing in example ${index + 1}`, () => {
          assert.deepEqual(findingsOf(rule, block, kind ?? '', sources), [])
        })
      }
    }
  })
}

/** `pointer: message` of each finding of one rule in the parts an example shows; the skeleton around them has its own. */
function findingsOf(rule: Rule, block: Block, kind: string, sources: Block | undefined): readonly string[] {
  const shown = Object.keys(parse(block.text) as object)
  return run(rule, treeOf(block, kind, sources)).filter(
    (line) =>
      rule.scope !== 'entry' || shown.some((key) => line.startsWith(`${key}.`) || line.startsWith(`${key}:`)),
  )
}

function run(rule: Rule, tree: ReadonlyMap<string, string>): readonly string[] {
  const { value: corpus, diagnostics } = loadCorpus(tree)
  assert.deepEqual(
    diagnostics.map(({ path, message, help }) => `${path}: ${message} ${help}`),
    [],
    'the example fits the schema',
  )
  const found: string[] = []
  runRules(corpus, [spyOn(rule, (pointer, message) => found.push(`${pointer}: ${message}`))])
  return found
}

function treeOf(block: Block, kind: string, sources: Block | undefined): ReadonlyMap<string, string> {
  if (kind === 'atlas') {
    const files = parse(block.text) as Record<string, unknown>
    return new Map(Object.entries(files).map(([path, value]) => [path, exampleFile(path, value)]))
  }
  assert.ok(
    kinds.some((each) => each === kind),
    `“${kind}” is a kind`,
  )
  const listed = (sources ? parse(sources.text) : {}) as Record<
    string,
    { figures: readonly string[]; as?: SourceGrade }
  >
  return new Map([
    [placeOf(kind as Kind), exampleEntry(kind as Kind, block.text)],
    ['sources/example/example-report.yaml', exampleSource([])],
    ...Object.entries(listed).map(([key, { figures, as }]): [string, string] => [
      `sources/example/${key}.yaml`,
      exampleSource(figures, as),
    ]),
  ])
}

/** The rule, telling of each finding on the way. */
function spyOn(rule: Rule, tell: (pointer: string, message: string) => void): Rule {
  function* through<T extends { at: readonly (string | number)[]; message: string }>(
    findings: Iterable<T>,
  ): Iterable<T> {
    for (const finding of findings) {
      tell(finding.at.join('.'), finding.message)
      yield finding
    }
  }
  switch (rule.scope) {
    case 'entry':
      return { ...rule, check: (entry: AnyEntry, corpus: Corpus) => through(rule.check(entry, corpus)) }
    case 'source':
      return { ...rule, check: (source: SourceEntry, corpus: Corpus) => through(rule.check(source, corpus)) }
    case 'corpus':
      return { ...rule, check: (corpus: Corpus) => through(rule.check(corpus)) }
    default:
      return rule
  }
}

/** A `*` at the end of an expected line stands for any message. */
function compare(actual: readonly string[], expected: readonly string[]): void {
  const shown = actual.map((line, index) => {
    const wanted = expected[index]
    return wanted?.endsWith(': *') && line.startsWith(wanted.slice(0, -1)) ? wanted : line
  })
  assert.deepEqual(shown, expected)
}
