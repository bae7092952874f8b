import assert from 'node:assert/strict'
import { test } from 'node:test'
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
    for (const ground of grounds.filter((tone) => tone === 'paper' || tone.endsWith('-tint'))) {
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

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
