import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { copyOfAtlas, runAtlas } from '../support/run-atlas.ts'

const incident = 'incidents/github-2018-10-21'
const exported = ['export', `atlas/${incident}.yaml`, '--diagrams']

/** What a run wrote, byte for byte. */
const bytesOf = (out: string): Buffer => Buffer.from(out, 'latin1')

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)]

describe('atlas export --diagrams', () => {
  test('writes both shapes of every diagram of the chosen entry, and of no other', async (context) => {
    const folder = copyOfAtlas(context)
    const { code, out } = await runAtlas(folder, [...exported, '--as', 'svg,mermaid', '--out', 'out'])
    assert.equal(code, 0)
    assert.match(out, /^6 files in /)
    assert.deepEqual(
      readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.includes('.'))
        .sort(),
      [
        'cascade.mmd',
        'cascade.narrow.svg',
        'cascade.svg',
        'timeline.mmd',
        'timeline.narrow.svg',
        'timeline.svg',
      ].map((name) => `${incident}.${name}`),
    )
  })

  test('draws a PNG at twice its size unless told otherwise, and the same bytes each time', async (context) => {
    const folder = copyOfAtlas(context)
    const read = (out: string): Buffer => readFileSync(join(folder, out, `${incident}.cascade.png`))
    for (const [out, ...more] of [['twice'], ['again'], ['once', '--scale', '1']] as const)
      assert.equal((await runAtlas(folder, [...exported, '--as', 'png', '--out', out, ...more])).code, 0)
    const [wide, high] = sizeOf(read('once'))
    assert.equal(wide, 700)
    assert.deepEqual(sizeOf(read('twice')), [2 * wide, 2 * high])
    assert.ok(read('again').equals(read('twice')))
  })

  test('names the form or the size that it does not have', async (context) => {
    const folder = copyOfAtlas(context)
    const form = await runAtlas(folder, [...exported, '--as', 'gif'])
    assert.equal(form.code, 2)
    assert.match(form.err, /no form “gif”; choose among svg, png/)
    assert.equal((await runAtlas(folder, [...exported, '--scale', '9'])).code, 2)
  })
})

describe('atlas show --as', () => {
  test('png and pdf write the picture itself to standard output', async (context) => {
    const folder = copyOfAtlas(context)
    const png = await runAtlas(folder, ['show', incident, '--as', 'png', '--diagram', 'timeline', '--narrow'])
    assert.deepEqual(sizeOf(bytesOf(png.out))[0], 720)
    const pdf = await runAtlas(folder, ['show', incident, '--as', 'pdf'])
    assert.equal(bytesOf(pdf.out).subarray(0, 5).toString(), '%PDF-')
    assert.ok(bytesOf(pdf.out).includes('%%EOF'))
  })

  test('names the diagrams that an entry has', async (context) => {
    const { code, err } = await runAtlas(copyOfAtlas(context), ['show', incident, '--diagram', 'map'])
    assert.equal(code, 2)
    assert.match(err, /no diagram “map”; it has timeline, cascade/)
  })
})
