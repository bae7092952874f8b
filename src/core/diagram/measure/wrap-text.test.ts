import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wrapText } from './wrap-text.ts'

const width = (text: string): number => [...text].length

test('breaks at spaces', () =>
  assert.deepEqual(wrapText('the slow primary fills', 9, width), ['the slow', 'primary', 'fills']))

test('breaks a long word after punctuation', () =>
  assert.deepEqual(wrapText('min.insync.replicas', 12, width), ['min.insync.', 'replicas']))

test('breaks a word without punctuation where it must', () =>
  assert.deepEqual(wrapText('abcdefghij', 4, width), ['abcd', 'efgh', 'ij']))

test('breaks between ideographs, not before closing punctuation', () =>
  assert.deepEqual(wrapText('書込失敗。復旧', 4, width), ['書込失', '敗。復旧']))

test('keeps room for a tail after the last word only', () =>
  assert.deepEqual(wrapText('one two six', 7, width, 3), ['one two', 'six']))

test('line breaks in the text are kept', () =>
  assert.deepEqual(wrapText('a\nb\r\nc', 9, width), ['a', 'b', 'c']))

test('loses no character and no line is too wide', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 3, max: 40 }),
      (text, most) => {
        const lines = wrapText(text, most, width)
        assert.equal(lines.join('').replace(/\s/gu, ''), text.replace(/\s/gu, ''))
        // A letter with a pile of accents stays whole.
        for (const line of lines) assert(width(line) <= most || /\p{M}|\p{Cf}/u.test(line), line)
      },
    ),
  )
})
