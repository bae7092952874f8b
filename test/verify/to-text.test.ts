import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { findInText } from '../../src/core/verify/find-in-text.ts'
import { readLimits } from '../../src/shell/verify/page-text.ts'
import { toText } from '../../src/shell/verify/to-text.ts'
import { examplePdf } from '../support/example-pdf.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function textOf(content: Uint8Array | string, mediaType?: string, name?: string): Promise<string> {
  const page = await toText(typeof content === 'string' ? bytes(content) : content, {
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(name === undefined ? {} : { name }),
  })
  return page.kind === 'text' ? page.text : `${page.reason}: ${page.message}`
}

test('a page loses its scripts, styles and navigation and keeps its table’s rows', async () => {
  const page = `<!doctype html><title>t</title><style>p{top:9px}</style><nav>Page 7</nav><script>var n = 12</script>
    <h1>Report</h1><p>It took <b>43</b> seconds<sup><a href="#n1">2</a></sup>, at 10<sup>6</sup> keys.</p>
    <table><tr><th>Name</th><th>Latency (ms)</th></tr><tr><td>Example</td><td>250</td></tr></table>`
  const text = await textOf(page, 'text/html; charset=utf-8')
  assert.doesNotMatch(text, /12|9px|Page 7/)
  assert.match(text, /Report/)
  assert.match(text, /It took 43 seconds \[2\], at 10\^6 keys\./)
  assert.match(text, /Example \| 250 \|/)
  assert.deepEqual(
    findInText(text, ['43 seconds', '250 ms', '251 ms']).map(({ kind }) => kind),
    ['found', 'found', 'missing'],
  )
})

test('the charset is taken from the mark, the header or the page', async () => {
  const latin = Uint8Array.from([0x33, 0x20, 0xb5, 0x73])
  assert.equal(await textOf(latin, 'text/plain; charset=iso-8859-1'), '3 µs')
  const meta = Buffer.from('<html><meta charset="windows-1252"><p>3 \u00b5s</p></html>', 'latin1')
  assert.equal(await textOf(meta, 'text/html'), '3 µs')
  const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from('3 µs', 'utf16le')])
  assert.equal(await textOf(wide, 'text/plain'), '3 µs')
  assert.equal(await textOf('3 µs', 'text/plain; charset=no-such-thing'), '3 µs')
})

test('a PDF is read page by page, words cut by a line’s end joined', async () => {
  const pdf = examplePdf([['It took 43 sec-', 'onds to mend.'], ['Then 1,200 hosts were lost.']])
  assert.equal(await textOf(pdf), 'It took 43 seconds to mend.\n\nThen 1,200 hosts were lost.')
})

test('a PDF of too many pages, or one that takes too long, is said to be so', async () => {
  const pdf = examplePdf([['one'], ['two']])
  const long = await toText(pdf, {}, { ...readLimits, pages: 1 })
  assert.ok(long.kind === 'unreadable' && long.reason === 'too-large')
  const slow = await toText(pdf, {}, { ...readLimits, milliseconds: 0 })
  assert.ok(slow.kind === 'unreadable' && slow.reason === 'too-slow')
})

test('what is no text is refused with its reason', async () => {
  assert.match(await textOf(gzipSync('43 seconds'), 'text/html', 'page.html.gz'), /^compressed/)
  assert.match(await textOf(Uint8Array.from([1, 0, 2, 0])), /^binary/)
  assert.match(await textOf('version https://git-lfs.github.com/spec/v1\noid sha256:1'), /^pointer/)
  const large = await toText(bytes('12345'), {}, { ...readLimits, bytes: 4 })
  assert.ok(large.kind === 'unreadable' && large.reason === 'too-large')
})

test('code, data and Markdown are read as they are', async () => {
  assert.equal(await textOf('a: <b>\n', undefined, 'x.yaml'), 'a: <b>\n')
  assert.equal(await textOf('# T\n**43** s\n', undefined, 'x.md'), '# T\n**43** s\n')
})

test('junk never throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('text/html', 'application/pdf', 'text/plain', ''),
      async (junk, mediaType) => {
        await toText(junk, { mediaType })
        await toText(Uint8Array.from([...bytes('%PDF-1.7\n'), ...junk]), { mediaType })
        await toText(Uint8Array.from([...bytes('<html><table><tr>'), ...junk]), { mediaType })
      },
    ),
    { numRuns: 60 },
  )
})

test('a PDF cut off or with changed bytes never throws', async () => {
  const pdf = examplePdf([['It took 43 seconds.']])
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: pdf.length }), fc.nat({ max: 255 }), async (at, byte) => {
      await toText(pdf.subarray(0, at), {})
      const changed = pdf.slice()
      changed[at] = byte
      await toText(changed, {})
    }),
    { numRuns: 60 },
  )
})
