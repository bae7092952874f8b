import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { applyEdits, canonicalEdits } from '../evidence/canonical-edits.ts'
import { fixFile } from './fix-file.ts'

const path = 'incidents/example.yaml'
const atlas = fileURLToPath(new URL('../../../atlas/', import.meta.url))
const real = fixFile(path, readFileSync(join(atlas, 'incidents/github-2018-10-21.yaml'), 'utf8'))

/** A real entry with other lessons. */
const withLessons = (yaml: string): string => real.replace(/^lessons:\n(?: .*\n)+/m, `lessons:\n${yaml}`)
const lessonsOf = (text: string): string => /^lessons:\n((?: .*\n)+)/m.exec(text)?.[1] ?? ''

for (const [name, written, better] of [
  ['a plain text', '  - down for 90secs [@a]\n', '  - down for 90 seconds [@a]\n'],
  ['a quoted text', '  - "a: 12345 rows [@a]"\n', '  - "a: 12,345 rows [@a]"\n'],
  [
    'a folded text',
    '  - >-\n    down for 90\n    secs [@a]\n    in all\n',
    '  - >-\n    down for 90 seconds [@a]\n    in all\n',
  ],
  [
    'two edits in one text',
    '  - 90secs [@a] and 12345 rows. [@b]\n',
    '  - 90 seconds [@a] and 12,345 rows [@b].\n',
  ],
  ['the second of two alike', '  - "`90secs` is 90secs [@a]"\n', '  - "`90secs` is 90 seconds [@a]"\n'],
] as const)
  test(`edits ${name} and nothing else`, () => {
    const before = withLessons(written)
    assert.equal(lessonsOf(before), written)
    const fixed = fixFile(path, before)
    assert.equal(lessonsOf(fixed), better)
    assert.equal(fixed.replace(better, written), before)
  })

test('an edit that its place would read otherwise is left undone', () => {
  const flow = withLessons('  [12345 rows]\n')
  assert.equal(lessonsOf(fixFile(path, flow)), '  [12345 rows]\n')
})

test('over the whole atlas a text stays or is edited as its value would be, and a second pass changes nothing', () => {
  let left = 0
  for (const name of readdirSync(atlas, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.yaml')) continue
    const text = readFileSync(join(atlas, name), 'utf8')
    const fixed = fixFile(name, text)
    assert.equal(fixFile(name, fixed), fixed, name)
    const before = strings(parse(text))
    for (const [index, made] of strings(parse(fixed)).entries()) {
      const old = before[index] ?? ''
      const edited = applyEdits(old, canonicalEdits(old))
      assert.ok(made === old || made === edited, `${name}: ${made}`)
      if (made !== edited && schemaTexts.test(old)) left++
    }
  }
  assert.ok(left < 5, `${left} texts were left as they are`)
})

/** A text of an entry that bears a mark; addresses and commands do not. */
const schemaTexts = /\[[@=]/

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}
