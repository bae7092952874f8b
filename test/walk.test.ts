import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { analyse } from '../src/core/analyse.ts'
import { citationsOf } from '../src/core/corpus/citations.ts'
import { viewsOf } from '../src/core/diagram/views/views-of.ts'
import { toHtml } from '../src/core/site/html.ts'
import { rolesOf } from '../src/core/site/parts/value.ts'
import { walk } from '../src/core/site/parts/walk.ts'
import { readTree } from '../src/shell/files/read-tree.ts'

const { value: corpus } = analyse(readTree(fileURLToPath(new URL('../atlas', import.meta.url))))

for (const entry of corpus.entries.values()) {
  if (entry.kind !== 'debugging-guide') continue
  test(`${entry.id}: every step of its tree stands on the page, and every answer leads to one`, () => {
    const [tree] = viewsOf(entry)
    assert.ok(tree?.kind === 'tree')
    const context = {
      entry,
      citations: citationsOf(entry),
      roles: rolesOf(entry),
      titleOf: () => undefined,
      root: '',
    }
    const page = toHtml(walk(entry.data, tree, context))
    const all = (pattern: RegExp): readonly string[] =>
      [...page.matchAll(pattern)].map(([, found = '']) => found)
    assert.deepEqual(all(/data-step="([^"]+)"/g).toSorted(), tree.nodes.map(({ id }) => id).toSorted())
    const ids = new Set(all(/ id="([^"]+)"/g))
    for (const target of all(/href="#([^"]+)" data-answer/g)) assert.ok(ids.has(target), target)
    for (const [, step = ''] of page.matchAll(
      /<li class="walk-step[^"]*"(.*?)(?=<li class="walk-step|$)/gs,
    )) {
      const answers = [...step.matchAll(/data-answer="([^"]*)"/g)].map(([, words]) => words)
      assert.equal(new Set(answers).size, answers.length, answers.join(', '))
    }
    for (const { name } of tree.nodes.filter(({ kind }) => kind !== 'escalate'))
      assert.ok(page.replace(/<[^>]*>/g, '').includes(name.slice(0, 12).replaceAll('&', '&amp;')), name)
  })
}
