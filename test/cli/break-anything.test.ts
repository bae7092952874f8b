import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { copyOfAtlas, runAtlas } from '../support/run-atlas.ts'

const path = 'atlas/incidents/github-2018-10-21.yaml'

/** Breaks one thing of a real entry, and what the check must say, where. */
const breaks: readonly {
  readonly what: string
  readonly from: RegExp
  readonly to: string
  readonly code: string
}[] = [
  { what: 'a figure', from: /43 seconds(?= \[@)/, to: '44 seconds', code: 'figure-in-source' },
  { what: 'a unit', from: /43 seconds(?= \[@)/, to: '43 minutes', code: 'figure-in-source' },
  {
    what: 'a mark',
    from: /(24 hours and 11 minutes)\s+\[@[^\]]+\](?=\.)/,
    to: '$1',
    code: 'figure-has-mark',
  },
  { what: 'a source’s key', from: /\[@github-2018/, to: '[@githbu-2018', code: 'source-exists' },
  { what: 'a key', from: /^lessons:/m, to: 'lesons:', code: 'shape-fits-schema' },
  {
    what: 'a link to an entry',
    from: /systems\/github\/storage/,
    to: 'systems/github/storrage',
    code: 'reference-resolves',
  },
  {
    what: 'the order of the timeline',
    from: /at: 2018-10-21T22:52Z/,
    to: 'at: 2018-10-25T22:52Z',
    code: 'timeline-is-ordered',
  },
]

describe('break anything and the check names the place', () => {
  for (const { what, from, to, code } of breaks) {
    test(what, async (context) => {
      const folder = copyOfAtlas(context)
      const text = readFileSync(join(folder, path), 'utf8')
      assert.match(text, from, 'the entry still holds what this test breaks')
      writeFileSync(join(folder, path), text.replace(from, to))
      const { code: exit, out } = await runAtlas(folder, ['check', '--format', 'json'])
      assert.equal(exit, 1)
      const found = JSON.parse(out).diagnostics.find(
        (each: { code: string; path: string }) => each.code === code && each.path === path,
      )
      assert.ok(found, `no ${code} in ${out.slice(0, 2000)}`)
      const line = readFileSync(join(folder, path), 'utf8').split('\n')[found.range.start.line - 1] ?? ''
      const marked =
        found.range.start.line === found.range.end.line
          ? line.slice(found.range.start.column - 1, found.range.end.column - 1)
          : line
      assert.ok(marked.length > 0)
      assert.ok(found.help.length > 0)
    })
  }
  test('a calculation’s result', async (context) => {
    const folder = copyOfAtlas(context)
    const cost = join(folder, 'atlas/cost-breakdowns/aiven-metrics-platform.yaml')
    const text = readFileSync(cost, 'utf8')
    assert.match(text, /gives: \S/)
    writeFileSync(
      cost,
      text.replace(
        /gives: (.*?)(\d)(?=[^\d\n]*$)/m,
        (_, before: string, digit: string) => `gives: ${before}${(Number(digit) + 5) % 10}`,
      ),
    )
    const { out } = await runAtlas(folder, ['check', '--format', 'json'])
    const codes = JSON.parse(out).diagnostics.map((each: { code: string }) => each.code)
    assert.ok(codes.includes('calculation-balances'), codes.join(' '))
  })
})
