import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseMarks, splitText, stripMarks } from './marks.ts'

test('sources, locators and calculations', () => {
  const text = 'It took 43 s [@a], 5 GB [@a p. 14 @b-2 12:40] and $3 [=cost-per-user].'
  assert.deepEqual(parseMarks(text), {
    errors: [],
    marks: [
      { kind: 'source', keys: [{ key: 'a' }], start: 13, end: 17 },
      {
        kind: 'source',
        keys: [
          { key: 'a', locator: 'p. 14' },
          { key: 'b-2', locator: '12:40' },
        ],
        start: 24,
        end: 45,
      },
      { kind: 'calculation', id: 'cost-per-user', start: 53, end: 69 },
    ],
  })
})

for (const [text, message] of [
  ['[@Example Report]', '“Example” is not a source’s key: keys are lower-case words joined by hyphens.'],
  ['[@a_b]', '“a_b” is not a source’s key: keys are lower-case words joined by hyphens.'],
  ['[@]', 'A mark names a source right after its `@`.'],
  ['[@ a]', 'A mark names a source right after its `@`.'],
  ['[=]', 'A mark names a calculation right after its `=`.'],
  ['[=a b]', 'A mark names one calculation, and nothing after it.'],
  ['[@a =b]', 'A mark names sources or a calculation, never both.'],
  ['[=a @b]', 'A mark names sources or a calculation, never both.'],
  ['[@a @a]', 'The mark names “a” twice.'],
  ['[@a [@b]', 'A mark stands on one line and holds no other bracket.'],
] as const) {
  test(`${text} is no mark`, () => {
    assert.deepEqual(parseMarks(`5 s ${text}.`), {
      marks: [],
      errors: [{ start: 4, end: 4 + text.length, message }],
    })
  })
}

for (const [text, stripped] of [
  ['43 seconds [@a] without a link', '43 seconds without a link'],
  ['It took 43 s [@a].', 'It took 43 s.'],
  ['43 s [@a], then [=b] more', '43 s, then more'],
  ['43 s [@a] , then', '43 s, then'],
  ['43 s [@a] [=b]  more', '43 s more'],
  ['[@a] 43 s', '43 s'],
  ['43 s [@a]', '43 s'],
  ['43 s [@a]\n5 GB [@b]', '43 s\n5 GB'],
  ['(43 s [@a])', '(43 s)'],
  ['no marks  here', 'no marks  here'],
  ['[ [@b]@a]', '[ @a]'],
] as const) {
  test(`${JSON.stringify(text)} reads ${JSON.stringify(stripped)}`, () =>
    assert.equal(stripMarks(text), stripped))
}

test('splits into text and marks', () => {
  assert.deepEqual(splitText('43 s [@a] later.'), [
    { kind: 'text', text: '43 s' },
    { kind: 'mark', mark: { kind: 'source', keys: [{ key: 'a' }], start: 5, end: 9 } },
    { kind: 'text', text: ' later.' },
  ])
})

const piece = fc.constantFrom(
  '[',
  ']',
  '@',
  '=',
  '[@a]',
  '[=b]',
  '[@a p. 1]',
  '[@',
  '[=',
  ' ',
  '\n',
  'a',
  '43',
  '.',
  ',',
  '  ',
)
const marked = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string(),
)

test('stripping is final, and splits as the parts do', () => {
  fc.assert(
    fc.property(marked, (text) => {
      const stripped = stripMarks(text)
      assert.deepEqual(parseMarks(stripped).marks, [])
      assert.equal(stripMarks(stripped), stripped)
      const { marks, errors } = parseMarks(text)
      assert.equal(splitText(text).filter(({ kind }) => kind === 'mark').length, marks.length)
      for (const { start, end } of [...marks, ...errors])
        assert.match(text.slice(start, end), /^\[[@=][^\]]*\]$/)
    }),
    { numRuns: 3000 },
  )
})
