import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { normalise, templateOf } from './normalise.ts'
import { wordsOf } from './words.ts'

/** Lines as they come: pieces of what logs are made of, in any order and with anything between. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '\u001B[31mERROR\u001B[0m',
    '#033[0;33m',
    '2026-02-11T03:00:04.102Z',
    'Feb 11 03:00:04 web1',
    '{"msg":"',
    '"}',
    'level=error msg="',
    'err=',
    '\\n\\tat ',
    '\\"',
    '&amp;lt;',
    '10.2.3.4:5432',
    'a1b2c3d4-0000-1111-2222-333344445555',
    '-7d4b9c6f5-x2x9q',
    '<n>',
    '“no space”',
    '12.5ms',
    '/var/lib/app/',
    '0/3 nodes',
    'exit code 137',
    '[',
    '{',
    '\n',
    '\u0338',
  ),
)
const paste = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

describe('normalise', () => {
  test('gives for its own output that output', () => {
    fc.assert(
      fc.property(paste, (text) => assert.equal(normalise(normalise(text)), normalise(text))),
      { numRuns: 2_000 },
    )
  })
  test('takes any text, and so do the words and the template of what it gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        const normal = normalise(text)
        assert.equal(typeof templateOf(normal), 'string')
        assert.ok(wordsOf(normal).length <= 1_200)
      }),
    )
  })
  test('takes time in proportion, whatever is repeated', () => {
    const started = performance.now()
    for (const unit of [
      'a=',
      '"',
      '\\',
      '{',
      '[',
      '&amp;',
      '1:',
      '0-',
      'a.',
      '/a',
      '<',
      '\u001B[',
      ' ',
      'ab1',
      '=""',
      'Jan 1 ',
      'ts="x',
      '-1a',
    ])
      wordsOf(templateOf(normalise(unit.repeat(Math.ceil(2_000_000 / unit.length)))))
    assert.ok(performance.now() - started < 30_000, 'eighteen texts of two million characters')
  })
  test('opens the envelopes', () => {
    assert.match(normalise('{"ts":1,"level":"error","msg":"disk \\u001b[31mfull"}'), /^disk full$/)
    assert.match(
      normalise(
        '{"log":"{\\"error\\":\\"no space left\\"}\\n","stream":"stderr","time":"2026-02-11T03:00:04Z"}',
      ),
      /^no space left$/,
    )
    assert.equal(
      normalise('ts=2026-02-11T03:00:04Z caller=a.go:1 level=warn msg="Failed to send batch" err="no route"'),
      'Failed to send batch no route',
    )
    assert.match(
      normalise(
        '{"status":"firing","labels":{"alertname":"ExampleDown","instance":"a:1"},"startsAt":"2026-02-11T03:00:04Z"}',
      ),
      /alertname: ExampleDown/,
    )
    assert.equal(normalise('He said “no” – twice'), `He said "no" - twice`)
  })
  test('masks what varies and keeps codes', () => {
    const masked = normalise(
      '2026-02-11 03:00:04.102 UTC [4711] pod api-7d4b9c6f5-x2x9q at 10.2.3.4:5432 took 12.5ms, id a1b2c3d4-0000-1111-2222-333344445555, sha 0xdeadbeef: error 1040, HTTP 503, SQLSTATE 53300, exit code 137',
    )
    for (const code of ['1040', '503', '53300', '137']) assert.ok(masked.includes(code), code)
    assert.ok(!/2026|x2x9q|10\.2|12\.5|a1b2c3d4|deadbeef/.test(masked), masked)
  })
  test('makes one template of two occurrences', () => {
    const [one, two] = [
      'Feb 11 03:00:04 web1 kernel: [101.202] disk 3 at /var/lib/app/a failed with code 28 after 17 tries',
      'Mar 1 13:10:44 web1 kernel: [8101.999] disk 7 at /srv/data/b failed with code 28 after 2 tries',
    ].map((line) => templateOf(normalise(line)))
    assert.equal(one, two)
    assert.match(one ?? '', /code 28/)
  })
})
