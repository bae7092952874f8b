import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { analyse } from '../../src/core/analyse.ts'
import { toMermaid } from '../../src/core/diagram/emit/mermaid/to-mermaid.ts'
import { viewsOf } from '../../src/core/diagram/views/views-of.ts'
import { readTree } from '../../src/shell/files/read-tree.ts'
import { useMermaid } from '../support/mermaid-page.ts'

const { value: corpus } = analyse(readTree(fileURLToPath(new URL('../../atlas', import.meta.url))))
const render = useMermaid()

for (const entry of corpus.entries.values()) {
  for (const diagram of viewsOf(entry)) {
    test(`${entry.id}: ${diagram.id} renders in the real Mermaid`, async () => {
      const text = toMermaid(diagram)
      const { ok, message } = await render(text)
      assert.ok(ok, `${message}\n\n${text}`)
    })
  }
}
