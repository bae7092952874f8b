import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { citedFigures } from './cited-figures.ts'
import { parseMarks } from './marks.ts'

const cited = (text: string): readonly string[] =>
  citedFigures(text).map(({ figure, mark }) => {
    const name =
      mark?.kind === 'source' ? `@${mark.keys.map(({ key }) => key).join(' @')}` : mark && `=${mark.id}`
    return `${figure.text}: ${name ?? 'none'}`
  })

for (const [text, expected] of [
  ['43 seconds [@a] without a link', ['43 seconds: @a']],
  ['43 seconds and 5 GB [@a @b].', ['43 seconds: @a @b', '5 GB: @a @b']],
  ['43 seconds [@a], then 5 GB [=b].', ['43 seconds: @a', '5 GB: =b']],
  ['It took 43 seconds. Then 5 GB [@a].', ['43 seconds: none', '5 GB: @a']],
  ['It took 43 s. Then 5 GB [@a].', ['43 s: none', '5 GB: @a']],
  ['It took 43 seconds; then 5 GB [@a].', ['43 seconds: @a', '5 GB: @a']],
  ['It took 43 seconds, e.g. 5 GB [@a].', ['43 seconds: @a', '5 GB: @a']],
  ['In the U.S. 43 hosts, in the U.K. 5 hosts [@a].', ['43: @a', '5: @a']],
  ['See p. 14. It took 5.7 s [@a]', ['5.7 s: @a']],
  ['At 9 a.m. PST 43 hosts [@a]', ['9 a.m. PST: @a', '43: @a']],
  ['43 seconds\n\n5 GB [@a]', ['43 seconds: none', '5 GB: @a']],
  ['43 seconds\n5 GB [@a]', ['43 seconds: @a', '5 GB: @a']],
  ['It took 43 seconds [@a p. 14. Then]', ['43 seconds: @a']],
  ['It took 43 seconds! “5 GB [@a]”', ['43 seconds: none', '5 GB: @a']],
  ['43 seconds [@a] and 5 GB', ['43 seconds: @a', '5 GB: none']],
  ['No figure here [@a].', []],
] as const) {
  test(text, () => assert.deepEqual(cited(text), expected))
}

test('a mark follows its figure, and no other mark stands between', () => {
  const piece = fc.constantFrom(
    '43 s',
    '5 GB',
    '[@a]',
    '[=b]',
    '. ',
    'Then',
    ' ',
    ', ',
    '\n\n',
    'e.g. ',
    '[@',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
      const text = parts.join(' ')
      const { marks } = parseMarks(text)
      for (const { figure, mark } of citedFigures(text)) {
        if (!mark) continue
        assert.ok(mark.start >= figure.end)
        assert.ok(!marks.some((other) => other.start >= figure.end && other.start < mark.start))
      }
    }),
  )
})
