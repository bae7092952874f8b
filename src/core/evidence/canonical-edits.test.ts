import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { applyEdits, canonicalEdits } from './canonical-edits.ts'
import { citedFigures } from './cited-figures.ts'
import { realFigures } from './figures.table.ts'
import { findFigures } from './find-figures.ts'
import { sameFigure } from './same-figure.ts'

/** What stands in brackets in the table of real strings. */
const figureStrings = [...realFigures.matchAll(/⟦([^⟧]+)⟧/g)].map(([, text = '']) => text)

const fix = (text: string): string => applyEdits(text, canonicalEdits(text))

const cases: readonly (readonly [written: string, better: string])[] = [
  ['12345 users [@a]', '12,345 users [@a]'],
  ['in 2147483647 rows [@a]', 'in 2,147,483,647 rows [@a]'],
  ['about 100Gb/s [@a]', 'about 100 Gb/s [@a]'],
  ['took 5min [@a]', 'took 5 minutes [@a]'],
  ['took 1 sec [@a]', 'took 1 second [@a]'],
  ['for 10m [@a]', 'for 10 minutes [@a]'],
  ['for 7d [@a]', 'for 7 days [@a]'],
  ['took 90 secs [@a]', 'took 90 seconds [@a]'],
  ['p99 of 4.2ms [@a]', 'p99 of 4.2 ms [@a]'],
  ['down for 43 seconds. [@a]', 'down for 43 seconds [@a].'],
  ['down for 43 seconds[@a].', 'down for 43 seconds [@a].'],
]

for (const [written, better] of cases)
  test(`“${written}” becomes “${better}”`, () => assert.equal(fix(written), better))

for (const right of [
  '12,345 users [@a]',
  'port 12379',
  'in 2018 [@a]',
  '1,200 hosts [@a]',
  'for 24h11m [@a]',
  '`12345`',
  '`maxconn` 20000 [@a]',
  'error 40001 [@a]',
  'Down for 43 seconds [@a]. [@b] says more.',
  '43 seconds [@a] [@b]',
  '(43 seconds [@a])',
  '5 ms [@a], 4.2 GB/s [@b]',
  '0.12345 [@a]',
])
  test(`“${right}” stays`, () => assert.equal(fix(right), right))

test('an edit never changes what a text says, and a second pass finds nothing', () => {
  const written = fc.array(fc.constantFrom(...figureStrings, ...cases.map(([text]) => text)), {
    maxLength: 4,
  })
  fc.assert(
    fc.property(written, (parts) => {
      const text = parts.join(', then ')
      const better = fix(text)
      assert.equal(fix(better), better)
      const before = findFigures(text)
      const after = findFigures(better)
      assert.equal(after.length, before.length, better)
      for (const [index, figure] of before.entries()) {
        const other = after[index]
        assert.ok(
          other && sameFigure(figure, other) && sameFigure(other, figure),
          `${figure.text} became ${other?.text}`,
        )
      }
      const vouched = (each: string) => citedFigures(each).filter(({ mark }) => mark).length
      assert.ok(vouched(better) >= vouched(text))
    }),
    { numRuns: 500 },
  )
})
