import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { analyse } from '../src/core/analyse.ts'
import { analyseTree } from '../src/shell/check/analyse-tree.ts'
import { readTree } from '../src/shell/files/read-tree.ts'
import { exampleSource } from './support/example-atlas.ts'

test('two threads find what one does, in the same order, exceptions applied once', async () => {
  const tree = readTree(fileURLToPath(new URL('../atlas', import.meta.url)))
  for (const [path, text] of [...tree]) {
    // Every entry gets a fault of its own, the lists of figures another.
    if (/^(systems|incidents|debugging-guides|capacity-models)\//.test(path))
      tree.set(path, text.replace('\nsummary: ', '\nsummary: After 77 minutes. '))
  }
  tree.set(
    'exceptions.yaml',
    [
      '- { rule: figure-has-mark, entry: systems/github/storage, reason: A test. }',
      '- { rule: figure-has-mark, entry: incidents/no-such, reason: It excuses nothing. }\n',
    ].join('\n'),
  )
  for (let index = 0; index < 900; index++)
    tree.set(`sources/example/unused-${index}.yaml`, exampleSource([]))
  const guide = 'debugging-guides/etcd-database-space-exceeded.yaml'
  tree.set('debugging-guides/the-same-again.yaml', tree.get(guide) ?? '')
  const one = analyse(tree)
  const two = await analyseTree(tree, 2)
  assert.ok(one.diagnostics.length > 500)
  assert.ok(one.diagnostics.some(({ code }) => code === 'figure-has-mark'))
  assert.ok(one.diagnostics.some(({ code }) => code === 'signature-finds-its-guide'))
  assert.deepEqual(two.diagnostics, one.diagnostics)
  assert.deepEqual([...two.value.entries.keys()], [...one.value.entries.keys()])
})
