import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyse } from '../src/core/analyse.ts'
import { exampleAddress, exampleEntry, exampleSource } from './support/example-atlas.ts'

const path = 'incidents/example.yaml'
const good = exampleEntry('incident', 'lessons: [A lesson.]')
const sources = ['sources/example/example-report.yaml', exampleSource([])] as const

/** The findings about a file that keep it from being read; each bad file has exactly one. */
function inputFindings(text: string): readonly string[] {
  const { diagnostics } = analyse(new Map([[path, text], sources]))
  for (const { range } of diagnostics)
    assert.ok(range === undefined || (range.start.line >= 1 && range.start.column >= 1))
  const codes = new Set([
    'file-is-text',
    'file-is-small',
    'file-is-yaml',
    'key-is-unique',
    'yaml-is-plain',
    'line-ends-are-lf',
    'shape-fits-schema',
  ])
  return diagnostics
    .filter((each) => each.path === path && codes.has(each.code))
    .map(({ code, message }) => `${code}: ${message}`)
}

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'
    .split('')
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
].join('\n')

const cases: Readonly<Record<string, readonly [text: string, finding: string]>> = {
  'an empty file': ['', 'file-is-yaml: The file is empty.'],
  'a file of comments alone': ['# nothing\n', 'file-is-yaml: The file is empty.'],
  'not YAML': ['title: [unclosed\nsummary: "x', 'file-is-yaml: *'],
  'a binary file': ['\u0000\u0001PNG\uFFFD', 'file-is-text: The file is not UTF-8 text.'],
  'five megabytes': [
    `title: ${'x'.repeat(5_000_000)}`,
    'file-is-small: The file has 5000007 characters; the most is 524288.',
  ],
  'a key that stands twice': [
    good.replace('\nsummary:', '\ntitle: Again\nsummary:'),
    'key-is-unique: This key stands twice in the same place.',
  ],
  'an alias': [
    'title: &t x\nsummary: *t\n',
    'yaml-is-plain: The file uses an anchor; entries are plain values.',
  ],
  'a bomb of aliases': [bomb, 'yaml-is-plain: The file uses an anchor; entries are plain values.'],
  'a tag': ['title: !!js/function "x"\n', 'yaml-is-plain: *'],
  'Windows line ends': [good.replace(/\n/g, '\r\n'), 'line-ends-are-lf: The file has Windows line ends.'],
  'a byte order mark': [`\uFEFF${good}`, 'file-is-text: The file begins with a byte order mark.'],
  'tabs for indentation': ['failure:\n\t- component: x\n', 'file-is-yaml: *'],
  'two documents': [`${good}---\n${good}`, 'file-is-yaml: *'],
  'an unknown key': [`lesons: [x]\n${good}`, 'shape-fits-schema: “lesons” is not a key here.'],
  'a wrong type': [
    good.replace(/^lessons:[\s\S]*?(?=^\w)/m, 'lessons: 7\n'),
    'shape-fits-schema: “lessons” is a number; it must be a list.',
  ],
  'a list for a file': ['- a\n- b\n', 'shape-fits-schema: *'],
}

describe('a bad file gets one clear finding', () => {
  for (const [name, [text, finding]] of Object.entries(cases)) {
    test(name, () => {
      const found = inputFindings(text)
      assert.equal(found.length, 1, found.join('\n'))
      if (finding.endsWith('*')) assert.ok(found[0]?.startsWith(finding.slice(0, -1)), found[0])
      else assert.equal(found[0], finding)
    })
  }
  test('while the good twin has none', () => assert.deepEqual(inputFindings(good), []))
})

test('an address that would run is refused', () => {
  const source = exampleSource([]).replace(exampleAddress, 'javascript:alert(1)')
  const { diagnostics } = analyse(new Map([[sources[0], source]]))
  assert.equal(diagnostics.filter(({ code }) => code === 'shape-fits-schema').length, 1)
  assert.match(diagnostics[0]?.message ?? '', /https/)
})

test('calculations that depend on each other are named', () => {
  const entry = exampleEntry(
    'incident',
    `calculations:
  a: { formula: x + 1, inputs: { x: "2 [=b]" }, gives: "3" }
  b: { formula: x + 1, inputs: { x: "2 [=a]" }, gives: "3" }`,
  )
  const { diagnostics } = analyse(new Map([[path, entry], sources]))
  assert.equal(diagnostics.filter(({ message }) => message.includes('depend on each other')).length, 1)
})
