import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { allSamples } from '../../../../../test/support/diagrams/all-samples.ts'
import { hostileSamples } from '../../../../../test/support/diagrams/hostile-samples.ts'
import { assertInert, assertWellFormed } from '../../../../../test/support/svg-checks.ts'
import { createElkLayout } from '../../layout/elk-layout.ts'
import { createTextMeasure } from '../../measure/text-measure.ts'
import type { Diagram } from '../../model.ts'
import { escapeXml } from './escape-xml.ts'
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
      assertInSheet(svg, shape)
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

for (const diagram of everything) {
  for (const shape of shapes) {
    test(`every card and link of ${diagram.id} has its address in the ${shape} picture`, async () => {
      const svg = await toSvg(diagram, shape, context)
      const found = new Set([...svg.matchAll(/<g( data-[^>]*)>/g)].map(([, address]) => address))
      for (const address of addressesOf(diagram)) assert(found.has(address), `${address} is missing`)
    })
  }
}

/** Where a page looks for the parts of a picture; of a tree the cards alone, since an answer may stand on its card. */
function addressesOf(diagram: Diagram): readonly string[] {
  const node = ({ id }: { readonly id: string }): string => ` data-node="${escapeXml(id)}"`
  const link = ({ from, to, kind }: { readonly from: string; readonly to: string; readonly kind: string }) =>
    ` data-from="${escapeXml(from)}" data-to="${escapeXml(to)}" data-kind="${kind}"`
  const among = (ids: ReadonlySet<string>) => (each: { readonly from: string; readonly to: string }) =>
    ids.has(each.from) && ids.has(each.to)
  switch (diagram.kind) {
    case 'graph':
      return [
        ...diagram.nodes.map(node),
        ...diagram.links.filter(among(new Set(diagram.nodes.map(({ id }) => id)))).map(link),
      ]
    case 'tree':
      return diagram.nodes.map(node)
    case 'sequence':
      return [
        ...diagram.participants.map(node),
        ...diagram.messages.filter(among(new Set(diagram.participants.map(({ id }) => id)))).map(link),
      ]
    default:
      return []
  }
}

function assertInSheet(svg: string, shape: Shape): void {
  const width = Number(/ width="([\d.]+)"/.exec(svg)?.[1])
  assert(width <= (shape === 'wide' ? 700 : 360))
}

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
    'part',
    'members',
    'effect',
    'part',
    'effect',
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
