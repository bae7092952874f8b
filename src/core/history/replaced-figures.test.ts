import assert from 'node:assert/strict'
import { test } from 'node:test'
import { replacedFigures } from './replaced-figures.ts'

const entry = (duration: string, lesson = 'Fail back slowly.'): string =>
  `impact:\n  duration: "${duration}"\nlessons:\n  - "${lesson}"\n`

test('another figure of the same source in the same words is a replacement', () => {
  assert.deepEqual(
    replacedFigures(
      entry('Users were affected for 24 hours [@report].'),
      entry('Users were affected for 25 hours [@report].'),
    ),
    [{ was: '24 hours', now: '25 hours', source: 'report', field: 'impact.duration' }],
  )
})

test('the same figure in other words or another form is none', () => {
  assert.deepEqual(
    replacedFigures(entry('It took 24 hours [@report].'), entry('It took 1440 minutes [@report].')),
    [],
  )
})

test('neither is another bound, nor a cell that holds nothing but a figure', () => {
  assert.deepEqual(
    replacedFigures(
      entry('Users were hit for at least 24 hours [@r].'),
      entry('Users were hit for 24 hours [@r].'),
    ),
    [],
  )
  assert.deepEqual(replacedFigures(entry('5 ms [@report]'), entry('10 ms [@report]')), [])
})

test('a new fact, a figure of another unit or of another source is none', () => {
  const before = entry('Users were affected for 24 hours [@report].')
  for (const after of [
    entry('Users were affected for 24 hours [@report], and 5 teams [@report] helped.'),
    entry('Users were affected for 300 GB [@report].'),
    entry('Users were affected for 25 hours [@other].'),
    entry('Nobody could push, clone or open an issue during 25 hours [@report].'),
  ])
    assert.deepEqual(replacedFigures(before, after), [], after)
})

test('a text that moved within its list is compared with itself', () => {
  const list = (...lines: readonly string[]): string =>
    `lessons:\n${lines.map((line) => `  - "${line}"\n`).join('')}`
  assert.deepEqual(
    replacedFigures(
      list('The link was down for 43 seconds [@a].', 'Restoring took 10 hours [@a].'),
      list('A new lesson.', 'Restoring took 10 hours [@a].', 'The link was down for 45 seconds [@a].'),
    ),
    [{ was: '43 seconds', now: '45 seconds', source: 'a', field: 'lessons' }],
  )
})

test('a file that cannot be read has no figures', () => {
  assert.deepEqual(replacedFigures('a: [', entry('24 hours [@report].')), [])
})
