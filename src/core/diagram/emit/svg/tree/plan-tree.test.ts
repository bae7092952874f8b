import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { treeSample } from '../../../../../../test/support/diagrams/tree-sample.ts'
import { createElkLayout } from '../../../layout/elk-layout.ts'
import { createTextMeasure } from '../../../measure/text-measure.ts'
import { settingFor } from '../setting.ts'
import { planTree } from './plan-tree.ts'
import { readingOrder } from './reading-order.ts'

const ttf = async (weight: '400Regular' | '700Bold'): Promise<ArrayBuffer> => {
  const file = import.meta.resolve(`@expo-google-fonts/arimo/${weight}/Arimo_${weight}.ttf`)
  return new Uint8Array(await readFile(new URL(file))).buffer
}
const measure = createTextMeasure({ regular: await ttf('400Regular'), bold: await ttf('700Bold') })
const setting = settingFor('wide', { measure, layout: createElkLayout() })

test('lines lead to the next layer alone, all other answers name a number', () => {
  const { links, contents } = planTree(treeSample, setting)
  assert.deepEqual(
    links.map(({ from, to }) => `${from} ${to}`),
    ['count idle', 'count pooler', 'idle kill', 'idle slow', 'slow cancel', 'slow limit', 'slow escalate'],
  )
  const numberOf = new Map(readingOrder(treeSample).map(({ id }, index) => [id, index + 1]))
  assert.deepEqual(contents.get('pooler')?.jumps, [
    { label: 'yes', number: numberOf.get('limit') },
    { label: 'no', number: numberOf.get('escalate') },
  ])
  assert.deepEqual(contents.get('kill')?.jumps, [{ label: 'then', number: 1 }])
})

test('numbers grow from layer to layer; what nothing leads to comes last', () =>
  assert.deepEqual(
    readingOrder(treeSample).map(({ id }) => id),
    ['count', 'idle', 'pooler', 'kill', 'slow', 'cancel', 'limit', 'escalate', 'wait'],
  ))

test('start, fix and escalation are told by words', () => {
  const { contents } = planTree(treeSample, setting)
  assert.deepEqual(
    ['count', 'idle', 'kill', 'escalate'].map((id) => contents.get(id)?.tag?.text),
    ['Start here', undefined, 'Fix', 'Stop and call'],
  )
})
