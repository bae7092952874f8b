import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { startServer } from '../src/shell/serve/static-server.ts'

test('the server stays inside its folder and answers what is not there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-served-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Here</title>')
  writeFileSync(join(folder, '.atlas-manifest.json'), '{}')
  const site = await startServer(folder, 0)
  try {
    for (const path of [
      '/%2e%2e/%2e%2e/etc/passwd',
      '/..%2f..%2fetc/passwd',
      '/.atlas-manifest.json',
      '/none.html',
      '/%00',
      '/%zz',
    ]) {
      assert.equal((await fetch(`http://127.0.0.1:${site.port}${path}`)).status, 404, path)
    }
    assert.equal((await fetch(`http://127.0.0.1:${site.port}/`, { method: 'POST' })).status, 405)
    const page = await fetch(`http://127.0.0.1:${site.port}/`, { headers: { 'accept-encoding': 'br' } })
    assert.deepEqual([page.status, page.headers.get('content-encoding')], [200, 'br'])
    assert.match(await page.text(), /<title>Here/)
    const plain = await fetch(`http://127.0.0.1:${site.port}/`, {
      headers: { 'accept-encoding': 'identity' },
    })
    assert.deepEqual(
      [plain.headers.get('content-encoding'), await plain.text()],
      [null, '<!doctype html><title>Here</title>'],
    )
  } finally {
    site.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
