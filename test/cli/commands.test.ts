import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { main } from '../../src/shell/cli/main.ts'
import { exampleEntry, exampleSource } from '../support/example-atlas.ts'
import { copyOfAtlas, copyOfWholeAtlas, runAtlas, temporaryFolder } from '../support/run-atlas.ts'

describe('atlas', () => {
  test('alone prints help and says wrong usage', async () => {
    const { code, out } = await runAtlas('/', [])
    assert.equal(code, 2)
    assert.match(out, /atlas check/)
  })
  test('names the command that was meant', async () => {
    const { code, err } = await runAtlas('/', ['chekc'])
    assert.equal(code, 2)
    assert.match(err, /Did you mean “check”/)
  })
  test('refuses an option it does not have', async () => {
    assert.equal((await runAtlas('/', ['stats', '--yaml'])).code, 2)
  })
  test('without an atlas says where it looked', async (context) => {
    const folder = temporaryFolder(context)
    const { code, err } = await runAtlas(folder, ['check'])
    assert.equal(code, 2)
    assert.match(err, /There is no atlas in/)
  })
})

describe('the program', () => {
  test('a crash is our bug: exit code 3, and it says so', async () => {
    let err = ''
    const code = await main(['help'], {
      cwd: '/',
      env: {},
      out: () => {
        throw new Error('the pipe burst')
      },
      err: (text) => {
        err += text
      },
      terminal: false,
    })
    assert.equal(code, 3)
    assert.match(err, /this is a bug in atlas[\s\S]*the pipe burst/)
  })
  test('shows a bar on a terminal and plain lines elsewhere', async (context) => {
    const folder = copyOfAtlas(context)
    const plain = await runAtlas(folder, ['build', '--draft', '--out', 'a'])
    assert.match(plain.err, /^Checking …\nDrawing …\nPages …\n/)
    const bar = await runAtlas(folder, ['build', '--draft', '--out', 'b'], { terminal: true })
    assert.match(bar.err, /Drawing\s+█+░* \d+\/\d+/)
    assert.ok(bar.err.includes('\r\u001B[K'))
  })
})

describe('atlas new', () => {
  test('writes a skeleton that fits the schema and points the editor to it', async (context) => {
    const folder = temporaryFolder(context)
    const { code, out } = await runAtlas(folder, ['new', 'incident', 'aws-2017-02-28-s3'])
    assert.equal(code, 0)
    assert.equal(out, 'incidents/aws-2017-02-28-s3.yaml\n')
    const text = readFileSync(join(folder, 'atlas', out.trim()), 'utf8')
    assert.match(text, /^# yaml-language-server: \$schema=\.\.\/\.\.\/schema\/incident\.schema\.json\n/)
    assert.ok(parse(text).timeline.length >= 3)
    const checked = await runAtlas(folder, ['check', '--format', 'json'])
    assert.equal(checked.code, 1)
    const codes = JSON.parse(checked.out).diagnostics.map((each: { code: string }) => each.code)
    assert.ok(codes.includes('placeholder-is-replaced'))
    assert.ok(!codes.includes('shape-fits-schema'))
  })
  test('never writes over an entry', async (context) => {
    const folder = temporaryFolder(context, { 'atlas/incidents/x.yaml': 'mine\n' })
    const { code, err } = await runAtlas(folder, ['new', 'incident', 'x'])
    assert.equal(code, 2)
    assert.match(err, /exists already/)
    assert.equal(readFileSync(join(folder, 'atlas/incidents/x.yaml'), 'utf8'), 'mine\n')
  })
  test('refuses ids that would leave the atlas', async (context) => {
    const folder = temporaryFolder(context)
    for (const id of ['../x', 'a/b', 'A', ''])
      assert.equal((await runAtlas(folder, ['new', 'incident', id])).code, 2)
    assert.equal((await runAtlas(folder, ['new', 'system-storage', 'acme'])).code, 2)
    assert.equal((await runAtlas(folder, ['new', 'incidnt', 'x'])).code, 2)
  })
})

describe('atlas explain', () => {
  test('prints the page of a rule', async () => {
    const { code, out } = await runAtlas('/', ['explain', 'figure-has-mark'])
    assert.equal(code, 0)
    assert.match(out, /^# figure-has-mark/)
  })
  test('names the rule that was meant', async () => {
    const { code, err } = await runAtlas('/', ['explain', 'figure-has-marks'])
    assert.equal(code, 2)
    assert.match(err, /Did you mean “figure-has-mark”/)
  })
})

describe('atlas format', () => {
  test('puts keys in order, mends line ends, and leaves a tidy file alone', async (context) => {
    const entry = parse(exampleEntry('incident', 'lessons: [A lesson.]'))
    const { title, ...rest } = entry
    const messy = `\uFEFF${JSON.stringify({ ...rest, title }, null, 2)}`.replace(/\n/g, '\r\n')
    const folder = temporaryFolder(context, { 'atlas/incidents/x.yaml': messy })
    const first = await runAtlas(folder, ['format'])
    assert.equal(first.out, 'incidents/x.yaml\n')
    const text = readFileSync(join(folder, 'atlas/incidents/x.yaml'), 'utf8')
    assert.ok(!text.includes('\r'))
    assert.equal(Object.keys(parse(text))[0], 'title')
    assert.deepEqual(parse(text), entry)
    assert.equal((await runAtlas(folder, ['format'])).out, '')
  })
})

describe('atlas check', () => {
  test('on the real atlas prints a summary and nothing else', async (context) => {
    const { code, out } = await runAtlas(copyOfWholeAtlas(context), ['check'])
    assert.match(out, /^No findings\. \d+ entries, \d+ sources\.\n$/)
    assert.equal(code, 0)
  })
  test('with --fix mends what is certain and checks again', async (context) => {
    const folder = temporaryFolder(context, {
      'atlas/sources/example/example-report.yaml': exampleSource([]).replace(/\n/g, '\r\n'),
    })
    assert.match((await runAtlas(folder, ['check'])).out, /line-ends-are-lf/)
    const { out, err } = await runAtlas(folder, ['check', '--fix'])
    assert.match(err, /fixed sources\/example\/example-report\.yaml/)
    assert.doesNotMatch(out, /line-ends-are-lf/)
  })
  test('refuses formats and paths that do not exist', async (context) => {
    const folder = temporaryFolder(context, {
      'atlas/sources/example/example-report.yaml': exampleSource([]),
    })
    assert.equal((await runAtlas(folder, ['check', '--format', 'xml'])).code, 2)
    assert.equal((await runAtlas(folder, ['check', 'atlas/incidents/none.yaml'])).code, 2)
    assert.equal((await runAtlas(folder, ['check', '/etc/passwd'])).code, 2)
  })
})

describe('atlas show', () => {
  test('gives text, Mermaid, SVG and JSON of a real entry', async (context) => {
    const folder = copyOfAtlas(context)
    const id = 'incidents/github-2018-10-21'
    const text = await runAtlas(folder, ['show', id])
    assert.match(text.out, /IF THIS IS HAPPENING TO YOU/)
    assert.match((await runAtlas(folder, ['show', id, '--as', 'mermaid'])).out, /^timeline\n/)
    assert.match((await runAtlas(folder, ['show', id, '--as', 'svg'])).out, /^<svg[\s\S]*<\/svg>\s*$/)
    assert.equal(JSON.parse((await runAtlas(folder, ['show', id, '--as', 'json'])).out).kind, 'incident')
  })
  test('prints the diagrams as text behind what to do first, or one of them alone', async (context) => {
    const folder = copyOfAtlas(context)
    const id = 'debugging-guides/etcd-database-space-exceeded'
    const { out } = await runAtlas(folder, ['show', id])
    const [first, tree, sources] = [
      out.indexOf('IF THIS IS HAPPENING TO YOU'),
      out.indexOf('├─ '),
      out.indexOf('SOURCES AND FORMULAS'),
    ]
    assert.ok(0 <= first && Number(first) < Number(tree) && Number(tree) < Number(sources))
    const alone = await runAtlas(folder, ['show', id, '--diagram', 'tree'])
    assert.match(alone.out, /^1\. /m)
    assert.ok(out.includes(alone.out.trimEnd()))
    for (const line of alone.out.split('\n'))
      assert.ok([...line].length <= 80 || /^[│ ]*\$ /.test(line), line)
  })
  test('names the entry that was meant', async (context) => {
    const { code, err } = await runAtlas(copyOfAtlas(context), ['show', 'incidents/github-2018-10-22'])
    assert.equal(code, 2)
    assert.match(err, /Did you mean “incidents\/github-2018-10-21”/)
  })
})

describe('atlas stats', () => {
  test('has the shape that others read', async (context) => {
    const { code, out } = await runAtlas(copyOfAtlas(context), ['stats', '--json'])
    assert.equal(code, 0)
    const stats = JSON.parse(out)
    assert.equal(stats.entries.target, 940)
    assert.equal(stats.entries.byCategory.incidents.target, 100)
    assert.deepEqual(stats.entries.systems.github, { views: 8, of: 8 })
    for (const key of ['figures', 'reported', 'computed', 'modelled', 'unpublished'])
      assert.equal(typeof stats.evidence[key], 'number')
    const { figures, reported, computed, modelled } = stats.evidence
    assert.equal(figures, reported + computed + modelled)
    assert.deepEqual(Object.keys(stats.evidence.byGrade), ['original', 'copy', 'excerpt', 'retelling'])
    assert.ok(stats.gates.evidence.of > 0)
    assert.equal(stats.reviews.reviews, 0)
    assert.equal(stats.reviews.none, stats.entries.total)
  })
})
