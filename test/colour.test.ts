import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { analyse } from '../src/core/analyse.ts'
import { type ArrowKind, linkLook } from '../src/core/diagram/emit/svg/arrow.ts'
import { composeScene } from '../src/core/diagram/emit/svg/compose-scene.ts'
import { layerPattern } from '../src/core/diagram/emit/svg/layer-pattern.ts'
import { overlap } from '../src/core/diagram/emit/svg/legibility/boxes.ts'
import { measure } from '../src/core/diagram/emit/svg/legibility/measured.ts'
import { settingFor } from '../src/core/diagram/emit/svg/setting.ts'
import { coloursOf, type Tone } from '../src/core/diagram/emit/svg/theme.ts'
import { layerColours } from '../src/core/diagram/layer-colours.ts'
import type { Layer } from '../src/core/diagram/model.ts'
import { viewsOf } from '../src/core/diagram/views/views-of.ts'
import { createDrawContext } from '../src/shell/build/draw-context.ts'
import { readTree } from '../src/shell/files/read-tree.ts'
import { contrast, deficiencies, distance, greyDistance, lightOf, seenThrough } from './support/colour.ts'
import { allSamples } from './support/diagrams/all-samples.ts'

/** Every tone of words with every tone they are set on, as `word on ground`, with one diagram where that is so. */
const pairs = new Map<string, { readonly word: Tone; readonly ground: Tone; readonly where: string }>()

before(async () => {
  const context = createDrawContext()
  const { value: corpus } = analyse(readTree(fileURLToPath(new URL('../atlas', import.meta.url))))
  const views = [...corpus.entries.values()].flatMap((entry) =>
    viewsOf(entry).map((diagram) => ({ diagram, where: `${entry.id} ${diagram.id}` })),
  )
  const samples = allSamples.map((diagram) => ({ diagram, where: `sample ${diagram.id}` }))
  for (const { diagram, where } of [...views, ...samples]) {
    for (const shape of ['wide', 'narrow'] as const) {
      const { lines, grounds } = measure(await composeScene(diagram, settingFor(shape, context)))
      for (const { box, line, order } of lines) {
        const under = grounds.filter((each) => each.order < order && overlap(each.box, box, 1)).at(-1)
        const ground = under?.tone ?? 'paper'
        for (const { tone: word } of line.runs) pairs.set(`${word} on ${ground}`, { word, ground, where })
      }
    }
  }
})

for (const mode of ['light', 'dark'] as const) {
  test(`all words in all pictures reach 4.5 : 1 on the ground they are set on, ${mode}`, () => {
    for (const known of ['ink on card', 'failure on failure-tint', 'cost on cost-tint', 'ink on edge-tint'])
      assert.ok(pairs.has(known), `${known} is among ${[...pairs.keys()].join(', ')}`)
    for (const { word, ground, where } of pairs.values()) {
      const ratio = contrast(coloursOf(word)[mode], coloursOf(ground)[mode])
      assert.ok(ratio >= 4.5, `${word} on ${ground} reaches ${ratio.toFixed(2)} in ${where}`)
    }
  })
}

test('the words that Mermaid sets on a layer’s own colour reach 4.5 : 1', () => {
  for (const [layer, { fill, text }] of Object.entries(layerColours)) {
    const ratio = contrast(fill, text)
    assert.ok(ratio >= 4.5, `${layer} reaches ${ratio.toFixed(2)}`)
  }
})

test('the four layer colours are the specification’s', () => {
  assert.deepEqual(
    (['edge', 'service', 'data', 'control'] as const).map((layer) => layerColours[layer].fill),
    ['#0066CC', '#00AA00', '#FF8800', '#CC0000'],
  )
})

const layers = Object.keys(layerColours) as Layer[]
const couples = layers.flatMap((a, index) => layers.slice(index + 1).map((b) => [a, b] as const))

/** Seen at a glance, across a picture. */
const plain = 20

test('layers are told apart by the pattern of their stripe, where colour or lightness does not do it', () => {
  const differs = (a: Layer, b: Layer): boolean =>
    JSON.stringify(layerPattern[a]) !== JSON.stringify(layerPattern[b])
  const leaning: string[] = []
  for (const [a, b] of couples) {
    for (const mode of ['light', 'dark'] as const) {
      const [one, two] = [lightOf(coloursOf(a)[mode]), lightOf(coloursOf(b)[mode])]
      const views = {
        ...Object.fromEntries(
          Object.entries(deficiencies).map(([name, matrix]) => [
            name,
            distance(seenThrough(matrix, one), seenThrough(matrix, two)),
          ]),
        ),
        grey: greyDistance(one, two),
      }
      for (const [name, apart] of Object.entries(views)) {
        if (apart >= plain) continue
        if (mode === 'light') leaning.push(`${a} ${b} ${name}`)
        assert.ok(differs(a, b), `${a} and ${b} look alike, ${name}, ${mode}: ${apart.toFixed(0)}`)
      }
    }
  }
  // The simulation sees what is known of these colours, so the patterns are needed.
  assert.ok(leaning.includes('service data protanopia'))
  assert.ok(leaning.includes('edge control grey'))
})

test('to normal sight, layers differ by colour alone', () => {
  for (const [a, b] of couples) {
    const apart = distance(lightOf(coloursOf(a).light), lightOf(coloursOf(b).light))
    assert.ok(apart >= plain, `${a} and ${b} are ${apart.toFixed(0)} apart`)
  }
})

test('kinds of links differ by dash and head, not by colour alone', () => {
  const kinds = Object.keys(linkLook) as ArrowKind[]
  const look = (kind: ArrowKind): string => `${linkLook[kind].dash ?? 'whole'} ${linkLook[kind].head}`
  assert.equal(new Set(kinds.map(look)).size, kinds.length)
  const inGraphs = kinds.filter((kind) => kind !== 'reply')
  assert.equal(
    new Set(inGraphs.map((kind) => linkLook[kind].head)).size,
    inGraphs.length,
    'each has a head of its own',
  )
})
