import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrast } from '../../../../../test/support/colour.ts'
import { coloursOf, type Tone } from './theme.ts'

const words: readonly Tone[] = ['ink', 'soft', 'accent', 'limit', 'cost', 'failure', 'good']
const grounds: readonly Tone[] = [
  'paper',
  'card',
  'faint',
  'code',
  'stream',
  'stream-two',
  'user-tint',
  'edge-tint',
  'service-tint',
  'data-tint',
  'control-tint',
  'external-tint',
  'blast-one',
  'blast-two',
  'blast-three',
]

for (const mode of ['light', 'dark'] as const) {
  for (const ground of grounds) {
    test(`every word reaches 4.5 : 1 on ${ground}, ${mode}`, () => {
      for (const word of words) {
        const ratio = contrast(coloursOf(word)[mode], coloursOf(ground)[mode])
        assert(ratio >= 4.5, `${word} reaches ${ratio.toFixed(2)}`)
      }
    })
  }
  test(`lines reach 3 : 1 on paper and on every tint, ${mode}`, () => {
    for (const ground of grounds.filter(
      (tone) => tone === 'paper' || tone.endsWith('-tint') || tone.startsWith('blast-'),
    )) {
      assert(contrast(coloursOf('line')[mode], coloursOf(ground)[mode]) >= 3, ground)
    }
  })
}

for (const mode of ['light', 'dark'] as const) {
  test(`numbers and badges reach 4.5 : 1 on their solid grounds, ${mode}`, () => {
    for (const ground of ['failure', 'line'] as const)
      assert(contrast(coloursOf('card')[mode], coloursOf(ground)[mode]) >= 4.5, ground)
  })

  test(`the tones of failure, of plain words and of citations reach 4.5 : 1 on a note of failure, ${mode}`, () => {
    for (const word of ['failure', 'ink', 'soft', 'limit'] as const)
      assert(contrast(coloursOf(word)[mode], coloursOf('failure-tint')[mode]) >= 4.5, word)
  })

  test(`each rung is further from paper than the one before, ${mode}`, () => {
    const paper = coloursOf('paper')[mode]
    const distances = ([1, 2, 3, 4, 5] as const).map((depth) =>
      contrast(coloursOf(`depth-${depth}`)[mode], paper),
    )
    for (const [index, distance] of distances.entries())
      assert(distance > (distances[index - 1] ?? 1) * 1.15, `${index + 1}: ${distance.toFixed(2)}`)
  })
}
