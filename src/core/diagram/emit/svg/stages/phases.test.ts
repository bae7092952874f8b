import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phasesSample } from '../../../../../../test/support/diagrams/phases-sample.ts'
import { wordsShown } from '../../../../../../test/support/diagrams/words-shown.ts'

for (const shape of ['wide', 'narrow'] as const) {
  test(`behind a point of no return every way back says so, ${shape}`, async () => {
    const words = await wordsShown(phasesSample, shape)
    assert.equal(words.filter((each) => each === 'Way back').length, 3)
    assert.equal(words.filter((each) => each.startsWith('Way back, past')).length, 3)
  })

  test(`a point of no return stands right before the phase that makes it, ${shape}`, async () => {
    const words = await wordsShown(phasesSample, shape)
    const after = (start: string) => words[words.findIndex((each) => each.startsWith(start)) + 1]
    assert.equal(after('Point of no return'), 'Writes to the new side alone')
    assert.equal(after('A further point'), 'Drop the old tables')
  })
}
