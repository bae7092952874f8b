import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import { readPlainly } from './read-plainly.ts'

const atlas = fileURLToPath(new URL('../../../atlas/', import.meta.url))

test('every file of the atlas reads alike with both readers', () => {
  const names = readdirSync(atlas, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  )
  assert.ok(names.length > 200)
  let plain = 0
  for (const name of names) {
    const text = readFileSync(join(atlas, name), 'utf8')
    const read = readPlainly(text)
    if (!read) continue
    plain++
    assert.deepEqual(read.value, parse(text), name)
  }
  assert.ok(plain > 0.9 * names.length, `${plain} of ${names.length} were read the fast way`)
})

test('random values read alike, however they are written', () => {
  const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/)
  const leaf = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(
      '1e3',
      '0x1F',
      '0o17',
      '017',
      'yes',
      'no',
      'null',
      '~',
      '2018-10-21',
      '12:30',
      '.inf',
      '1_000',
    ),
  )
  const value = fc.letrec((tie) => ({
    node: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('node')), fc.dictionary(key, tie('node'))),
  })).node
  const style = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL')
  fc.assert(
    fc.property(fc.dictionary(key, value), style, fc.constantFrom(0, 20, 110), (data, kind, lineWidth) => {
      const text = stringify(data, { defaultStringType: kind as 'PLAIN', defaultKeyType: 'PLAIN', lineWidth })
      const read = readPlainly(text)
      if (read) assert.deepEqual(read.value, parse(text))
    }),
    { numRuns: 400 },
  )
})

test('what has anchors, aliases, tags, several documents, errors or nothing in it is left to the strict reader', () => {
  for (const text of [
    'a: &x 1',
    'a: *x',
    'a: !!js/function x',
    'a: 1\n---\nb: 2',
    'a: [1',
    '',
    '# c',
    'a: 1\na: 2',
    '- !t 1',
  ])
    assert.equal(readPlainly(text), undefined, text)
})
