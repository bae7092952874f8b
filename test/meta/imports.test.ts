import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const src = fileURLToPath(new URL('../../src/', import.meta.url))

/** Who may import whom inside the core; a folder may always import itself. `(root)` is `src/core/*.ts`. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  diagnostic: [],
  evidence: ['recall'],
  recall: [],
  verify: ['evidence', 'schema'],
  likeness: [],
  schema: ['diagnostic'],
  source: ['diagnostic', 'recall', 'schema'],
  corpus: ['diagnostic', 'evidence', 'recall', 'schema', 'source'],
  format: ['evidence', 'schema', 'source'],
  analysis: ['corpus', 'evidence', 'schema'],
  dataset: ['analysis', 'corpus', 'evidence', 'schema'],
  cost: ['corpus', 'diagnostic', 'evidence', 'schema'],
  draft: ['schema'],
  lint: [
    'corpus',
    'cost',
    'diagnostic',
    'evidence',
    'format',
    'likeness',
    'recall',
    'schema',
    'source',
    'triage',
  ],
  diagram: ['corpus', 'evidence', 'schema'],
  report: ['diagnostic', 'lint', 'source', 'stats'],
  stats: ['corpus', 'diagnostic', 'diagram', 'lint', 'schema'],
  show: ['corpus', 'diagram', 'evidence', 'schema'],
  triage: ['corpus', 'schema'],
  browse: ['analysis', 'corpus', 'diagram', 'evidence', 'recall', 'schema'],
  history: ['evidence', 'source'],
  api: ['browse', 'corpus', 'diagram', 'schema', 'stats'],
  feed: ['corpus', 'diagram', 'history'],
  site: [
    'analysis',
    'browse',
    'corpus',
    'cost',
    'diagram',
    'evidence',
    'history',
    'recall',
    'schema',
    'stats',
  ],
  '(root)': ['corpus', 'diagnostic', 'lint'],
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.d.ts'),
)

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(/^(?:import|export)[^'"]*?from '(\.[^']+)'/gm)].map(([, path = '']) =>
    relative(src, join(src, dirname(file), path)),
  )
}

const folderOf = (path: string): string => {
  const [, folder = '', ...rest] = path.split('/')
  return rest.length === 0 ? '(root)' : folder
}

test('the walk sees the imports it judges', () => {
  assert.ok(files.length > 100)
  assert.ok(importsOf('core/analyse.ts').includes('core/corpus/load.ts'))
})

for (const file of files.filter((name) => name.startsWith('core/') && !name.endsWith('.test.ts'))) {
  const from = folderOf(file)
  const wrong = importsOf(file).filter((path) => {
    if (!path.startsWith('core/')) return true
    const to = folderOf(path)
    return to !== from && !allowed[from]?.includes(to)
  })
  test(`${file} imports only what its place allows`, () => assert.deepEqual(wrong, []))
}

for (const file of files.filter((name) => /^(?:client|worker)\//.test(name))) {
  test(`${file} imports nothing of the shell`, () => {
    assert.deepEqual(
      importsOf(file).filter((path) => path.startsWith('shell/')),
      [],
    )
  })
}
