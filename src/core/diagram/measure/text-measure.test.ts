import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { createTextMeasure } from './text-measure.ts'

const ttf = async (weight: '400Regular' | '700Bold'): Promise<ArrayBuffer> => {
  const file = import.meta.resolve(`@expo-google-fonts/arimo/${weight}/Arimo_${weight}.ttf`)
  return new Uint8Array(await readFile(new URL(file))).buffer
}

const measure = createTextMeasure({ regular: await ttf('400Regular'), bold: await ttf('700Bold') })
const near = (actual: number, expected: number): void =>
  assert(Math.abs(actual - expected) < 0.02, `${actual} is not ${expected}`)

test('widths are those of Arial, with kerning', () => {
  near(measure.width('GitHub AV To', 16, 'regular'), 94.57)
  near(measure.width('0000', 10, 'regular'), 22.25)
  assert(
    measure.width('AV', 100, 'regular') <
      measure.width('A', 100, 'regular') + measure.width('V', 100, 'regular'),
  )
  assert(measure.width('GitHub', 16, 'bold') > measure.width('GitHub', 16, 'regular'))
})

test('characters that the font lacks have a width too', () => {
  near(measure.width('日本語', 10, 'regular'), 30)
  near(measure.width('🔥', 10, 'regular'), 13)
  near(measure.width('→', 10, 'regular'), 10)
  // A combining accent adds nothing.
  near(measure.width('e\u0301', 10, 'regular'), measure.width('e', 10, 'regular'))
})

test('commands are measured at one width a character', () =>
  near(measure.width('kubectl get pods', 10, 'mono'), 16 * 6.2))

test('nothing is as wide as nothing', () => assert.equal(measure.width('', 13, 'regular'), 0))
