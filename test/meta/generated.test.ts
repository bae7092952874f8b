import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { generatedFiles } from '../../src/shell/generate/generate.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

for (const [path, text] of await generatedFiles(root)) {
  test(`${path} is fresh`, () => {
    assert.ok(existsSync(join(root, path)), 'run `npm run generate`')
    assert.equal(readFileSync(join(root, path), 'utf8'), text, 'run `npm run generate`')
  })
}
