import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toMermaid } from '../src/core/diagram/emit/mermaid/to-mermaid.ts'
import { composeScene } from '../src/core/diagram/emit/svg/compose-scene.ts'
import { legibilityOf } from '../src/core/diagram/emit/svg/legibility/legibility-of.ts'
import { settingFor } from '../src/core/diagram/emit/svg/setting.ts'
import { type Shape, toMeasuredSvg } from '../src/core/diagram/emit/svg/to-svg.ts'
import { toOutline } from '../src/core/diagram/emit/text/outline/to-outline.ts'
import { cells } from '../src/core/diagram/emit/text/terminal/cells.ts'
import { toTerminal } from '../src/core/diagram/emit/text/terminal/to-terminal.ts'
import type { Diagram } from '../src/core/diagram/model.ts'
import { toHtml } from '../src/core/site/html.ts'
import { outlineList } from '../src/core/site/parts/outline-list.ts'
import { createDrawContext } from '../src/shell/build/draw-context.ts'
import { pictureOf } from '../src/shell/export/picture-of.ts'
import { hostileSamples, tangledGraph } from './support/diagrams/hostile-samples.ts'
import { spoiltModel } from './support/spoilt-models.ts'
import { assertInert, assertWellFormed } from './support/svg-checks.ts'

const context = createDrawContext()
const shapes: readonly Shape[] = ['wide', 'narrow']

async function assertDrawn(diagram: Diagram): Promise<void> {
  for (const shape of shapes) {
    const { svg, faults } = await toMeasuredSvg(diagram, shape, context)
    assertWellFormed(svg)
    assertInert(svg)
    assert.deepEqual(faults, [])
  }
}

/** Text for others to run holds no line that is more than a picture. */
function assertMermaidInert(diagram: Diagram): void {
  const text = toMermaid(diagram)
  assert.doesNotMatch(text, /^\s*%%\{/m)
  // Only flowcharts know commands that make links.
  if (text.startsWith('flowchart')) assert.doesNotMatch(text, /^\s*(click|href)/m)
  // Its sankeys know no escapes, and set names as text.
  if (diagram.kind !== 'sankey') assert.doesNotMatch(text, /<(script|img|iframe)/i)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what we look for
  assert.doesNotMatch(text, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
}

function assertListed(diagram: Diagram): void {
  const markup = toHtml(outlineList(toOutline(diagram)))
  const tags = new Set([...markup.matchAll(/<\/?([a-z]+)/gi)].map(([, name]) => name))
  for (const tag of tags) assert.ok(['ul', 'ol', 'li', 'p', 'a', 'code'].includes(tag ?? ''), `<${tag}>`)
  assert.doesNotMatch(markup, /href="(javascript|data):/i)
}

function assertInTerminal(diagram: Diagram): void {
  for (const width of [24, 80]) {
    for (const line of toTerminal(diagram, width).split('\n')) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what we look for
      assert.doesNotMatch(line, /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      assert.ok(line.isWellFormed())
      if (!/^[│ ]*\$ /.test(line)) assert.ok(cells(line) <= width, `${cells(line)} > ${width}: ${line}`)
    }
  }
}

const emitters = {
  'a legible, well-formed, inert picture': assertDrawn,
  'inert Mermaid text': assertMermaidInert,
  'a list without foreign markup': assertListed,
  'lines that fit the terminal and command nothing': assertInTerminal,
} as const

for (const [result, check] of Object.entries(emitters)) {
  test(`any spoilt model gives ${result}`, async () => {
    await fc.assert(
      fc.asyncProperty(spoiltModel, async (diagram) => check(diagram)),
      { numRuns: 400 },
    )
  })
  test(`hostile samples and 200 tangled cards give ${result}`, async () => {
    for (const diagram of [...hostileSamples, tangledGraph(200, true), tangledGraph(200, false)])
      await check(diagram)
  })
}

test('PNG and PDF are made of the worst', async () => {
  for (const diagram of hostileSamples) {
    const options = { shape: 'wide', scale: 0.25, context } as const
    const png = await pictureOf(diagram, 'png', options)
    assert.deepEqual([...png.slice(0, 4)], [0x89, 0x50, 0x4e, 0x47])
    const pdf = await pictureOf(diagram, 'pdf', options)
    assert.equal(
      Buffer.from(pdf as Uint8Array)
        .subarray(0, 5)
        .toString(),
      '%PDF-',
    )
  }
})

test('200 cards are drawn in time', async () => {
  const before = performance.now()
  const scene = await composeScene(tangledGraph(200, true), settingFor('wide', context))
  assert.deepEqual(legibilityOf(scene, 'wide'), [])
  assert.ok(performance.now() - before < 20_000)
})
