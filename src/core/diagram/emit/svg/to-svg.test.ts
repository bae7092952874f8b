import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { allSamples } from '../../../../../test/support/diagrams/all-samples.ts'
import { hostileSamples } from '../../../../../test/support/diagrams/hostile-samples.ts'
import { createElkLayout } from '../../layout/elk-layout.ts'
import type { Box } from '../../layout/graph-layout.ts'
import { createTextMeasure } from '../../measure/text-measure.ts'
import type { Diagram } from '../../model.ts'
import { composeScene } from './compose-scene.ts'
import { escapeXml } from './escape-xml.ts'
import { lineBoxes } from './line-boxes.ts'
import type { Piece, TextPiece } from './scene.ts'
import { settingFor } from './setting.ts'
import { type Shape, toSvg } from './to-svg.ts'

const ttf = async (weight: '400Regular' | '700Bold'): Promise<ArrayBuffer> => {
  const file = import.meta.resolve(`@expo-google-fonts/arimo/${weight}/Arimo_${weight}.ttf`)
  return new Uint8Array(await readFile(new URL(file))).buffer
}

const context = {
  measure: createTextMeasure({ regular: await ttf('400Regular'), bold: await ttf('700Bold') }),
  layout: createElkLayout(),
}
const shapes: readonly Shape[] = ['wide', 'narrow']
const everything = [...allSamples, ...hostileSamples]

for (const diagram of everything) {
  for (const shape of shapes) {
    test(`${diagram.kind} ${diagram.id}, ${shape}`, async () => {
      const svg = await toSvg(diagram, shape, context)
      assertWellFormed(svg)
      assertInert(svg)
      const scene = await composeScene(diagram, settingFor(shape, context))
      const width = shape === 'wide' ? 700 : 360
      const texts = scene.pieces.flatMap(textsOf)
      assertSizes(svg, shape)
      for (const text of texts) {
        const inside = text.within ?? { x: 0, y: 0, width, height: scene.bottom }
        if (!holds(inside, text.box))
          assert.fail(`“${wordsOf(text)}” ${show(text.box)} leaves ${show(inside)}`)
        if (!holds({ x: 0, y: 0, width, height: scene.bottom }, text.box))
          assert.fail(`“${wordsOf(text)}” leaves the picture`)
      }
      assertApart(texts)
      assert.equal(await toSvg(diagram, shape, { ...context, layout: createElkLayout() }), svg)
    })
  }
}

for (const diagram of allSamples) {
  for (const shape of shapes) {
    test(`every word of ${diagram.id} is in the ${shape} picture`, async () => {
      const svg = await toSvg(diagram, shape, context)
      const shown = svg.replace(/<(style|title|desc)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ')
      for (const word of wordsIn(diagram)) assert(shown.includes(escapeXml(word)), `“${word}” is missing`)
    })

    test(`no line of ${diagram.id}, ${shape}, runs through words or cards`, async () => {
      const { pieces } = await composeScene(diagram, settingFor(shape, context))
      const cards = pieces.filter((piece) => piece.kind === 'rect' && piece.fill === 'card')
      for (const piece of pieces) {
        if (piece.kind !== 'path' || !piece.route) continue
        for (const [index, to] of piece.route.entries()) {
          const from = piece.route[index - 1]
          if (!from) continue
          const line = {
            x: Math.min(from.x, to.x),
            y: Math.min(from.y, to.y),
            width: Math.abs(to.x - from.x),
            height: Math.abs(to.y - from.y),
          }
          for (const card of cards)
            if (card.kind === 'rect')
              assert(!overlap(card.box, line, 1), `${show(line)} crosses the card ${show(card.box)}`)
        }
      }
    })
  }
}

test('ids carry the diagram’s id and the shape', async () => {
  const [first] = allSamples
  assert(first)
  const svg = await toSvg(first, 'narrow', context)
  for (const [, id] of svg.matchAll(/ id="([^"]+)"/g)) assert(id?.startsWith('atlas-architecture-narrow'))
})

test('only relative and https links are kept', async () => {
  const svg = (await Promise.all(hostileSamples.map((diagram) => toSvg(diagram, 'wide', context)))).join('')
  const hrefs = new Set([...svg.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href))
  assert.deepEqual([...hrefs].sort(), ['/systems/x/'])
})

test('a picture with links in it is a group, one without is an image', async () => {
  const roleOf = async (id: string) => {
    const diagram = allSamples.find((each) => each.id === id)
    assert(diagram)
    return / role="(\w+)"/.exec(await toSvg(diagram, 'wide', context))?.[1]
  }
  assert.equal(await roleOf('architecture'), 'group')
  assert.equal(await roleOf('timeline'), 'img')
})

/** Tags nest, attributes are quoted, text holds no bare `&` or `<`, no character is illegal. */
function assertWellFormed(svg: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what we look for
  assert.doesNotMatch(svg, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
  assert(svg.isWellFormed(), 'lone surrogate')
  assert.doesNotMatch(svg, /NaN|undefined|Infinity|null/)
  const open: string[] = []
  const token = /<(\/?)([a-z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
  let at = 0
  for (const match of svg.matchAll(token)) {
    assert.equal(match.index, at, `not a tag at ${svg.slice(at, at + 60)}`)
    at += match[0].length
    const [, close, name = '', , empty, text] = match
    if (text !== undefined) assert.doesNotMatch(text, /&(?!(amp|lt|gt|quot|#39);)/)
    else if (close) assert.equal(open.pop(), name)
    else if (!empty) open.push(name)
  }
  assert.equal(at, svg.length)
  assert.deepEqual(open, [])
}

function assertInert(svg: string): void {
  assert.doesNotMatch(svg, /<(script|image|foreignObject|iframe|use)\b/i)
  assert.doesNotMatch(svg.replace(/<(text|tspan|title|desc)\b[^>]*>[^<]*/g, ''), /\son\w+=|javascript:/i)
}

function assertSizes(svg: string, shape: Shape): void {
  const least = shape === 'wide' ? 12 : 11
  for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g))
    assert(Number(size) >= least, `font size ${size}`)
  const width = Number(/ width="([\d.]+)"/.exec(svg)?.[1])
  assert(width <= (shape === 'wide' ? 700 : 360))
}

function assertApart(texts: readonly TextPiece[]): void {
  const lines = texts.flatMap((piece) => lineBoxes(piece).map((box) => ({ piece, box })))
  for (const [index, a] of lines.entries()) {
    for (const b of lines.slice(index + 1)) {
      if (!overlap(a.box, b.box, 0.5)) continue
      assert.fail(`“${wordsOf(a.piece)}” ${show(a.box)} overlaps “${wordsOf(b.piece)}” ${show(b.box)}`)
    }
  }
}

function textsOf(piece: Piece): readonly TextPiece[] {
  return piece.kind === 'text' ? [piece] : piece.kind === 'anchor' ? piece.pieces.flatMap(textsOf) : []
}

const wordsOf = (piece: TextPiece): string =>
  piece.lines
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join(' ')
    .slice(0, 60)
const show = ({ x, y, width, height }: Box): string =>
  `[${[x, y, x + width, y + height].map(Math.round).join(' ')}]`
const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - 0.5 &&
  inner.y >= outer.y - 0.5 &&
  inner.x + inner.width <= outer.x + outer.width + 0.5 &&
  inner.y + inner.height <= outer.y + outer.height + 0.5
const overlap = (a: Box, b: Box, by: number): boolean =>
  a.x + by < b.x + b.width &&
  b.x + by < a.x + a.width &&
  a.y + by < b.y + b.height &&
  b.y + by < a.y + a.height

/** Every word an author wrote that a reader must find; ids and enums are not among them. */
function wordsIn(diagram: Diagram): readonly string[] {
  const found = new Set<string>()
  const skip = new Set([
    'id',
    'kind',
    'description',
    'from',
    'to',
    'root',
    'group',
    'layer',
    'shape',
    'role',
    'marker',
    'style',
    'href',
    'direction',
    'unit',
    'measure',
  ])
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (!skip.has(key)) for (const word of value.split(/\s+/)) if (word.length < 25) found.add(word)
    } else if (Array.isArray(value)) for (const each of value) visit(each, key)
    else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value)) visit(each, name)
  }
  visit(diagram, '')
  // A column's first heading may stand over row names that the narrow shape gives no heading.
  if (diagram.kind === 'table') found.delete(diagram.columns[0] ?? '')
  // In a command, words may break inside.
  return [...found].filter((word) => !/[_(]/.test(word))
}
