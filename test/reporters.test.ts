import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { describe, test } from 'node:test'
import { Ajv } from 'ajv'
import { default as addFormats } from 'ajv-formats'
import type { Diagnostic } from '../src/core/diagnostic/diagnostic.ts'
import type { ReportContext } from '../src/core/report/report.ts'
import { reporters } from '../src/core/report/reporters.ts'

const diagnostics: readonly Diagnostic[] = [
  {
    code: 'figure-has-mark',
    severity: 'error',
    path: 'incidents/example.yaml',
    range: { start: { line: 2, column: 7 }, end: { line: 2, column: 17 } },
    message: '“43 seconds” has no mark.',
    help: 'Close it: 100 %, a|b.',
    related: [
      {
        path: 'sources/example/example-report.yaml',
        message: 'The figures seen.',
        range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
      },
    ],
  },
  {
    code: 'source-is-used',
    severity: 'warning',
    path: 'sources/example/b c.yaml',
    message: 'Unused.',
    related: [],
  },
]
const context: ReportContext = {
  textOf: (path) => (path.startsWith('incidents') ? 'what:\n  gone 43 seconds\nend: x' : undefined),
  prefix: 'atlas/',
  colour: false,
}

test('text shows place, frame, related places and help', () => {
  assert.equal(
    reporters.text(diagnostics, context),
    `atlas/incidents/example.yaml:2:7: error figure-has-mark
  “43 seconds” has no mark.

  1 | what:
  2 |   gone 43 seconds
    |       ^^^^^^^^^^
  3 | end: x

  see: atlas/sources/example/example-report.yaml:1:1: The figures seen.
  help: Close it: 100 %, a|b.
  docs: atlas explain figure-has-mark

atlas/sources/example/b c.yaml: warning source-is-used
  Unused.
  docs: atlas explain source-is-used
`,
  )
})

test('json keeps everything and says its version', () => {
  const json = JSON.parse(reporters.json(diagnostics, context))
  assert.equal(json.version, 1)
  assert.equal(json.diagnostics[0].path, 'atlas/incidents/example.yaml')
  assert.equal(json.diagnostics.length, 2)
})

test('github escapes what would end an annotation', () => {
  const [first = ''] = reporters.github(diagnostics, context).split('\n')
  assert.equal(
    first,
    '::error file=atlas/incidents/example.yaml,line=2,endLine=2,col=7,endColumn=17,title=figure-has-mark::“43 seconds” has no mark. Close it: 100 %25, a|b.',
  )
})

test('markdown is one table whose cells stay cells', () => {
  const rows = reporters.markdown(diagnostics, context).trim().split('\n')
  assert.equal(rows.length, 4)
  assert.ok(rows[2]?.includes('a\\|b'))
  assert.equal(reporters.markdown([], context), 'No findings.\n')
})

describe('sarif', () => {
  const schema = createRequire(import.meta.url)('schemastore/schemas/json/sarif-2.1.0.json')
  const ajv = new Ajv({ strict: false, unicodeRegExp: false })
  ;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
  const isSarif = ajv.compile(schema)

  test('is valid by the 2.1.0 schema', () => {
    const valid = isSarif(JSON.parse(reporters.sarif(diagnostics, context)))
    assert.ok(valid, JSON.stringify(isSarif.errors))
  })
  test('is valid without findings', () => {
    assert.ok(isSarif(JSON.parse(reporters.sarif([], context))), JSON.stringify(isSarif.errors))
  })
  test('is told from nonsense by that schema', () => {
    assert.equal(isSarif({ version: '2.1.0' }), false)
  })
})
