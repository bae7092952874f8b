import assert from 'node:assert/strict'
import { test } from 'node:test'
import { safeHref } from './safe-href.ts'

test('links within the site and https links pass', () => {
  for (const href of [
    '/systems/github/',
    '../x/',
    '#part',
    '?q=1',
    'page.html',
    'https://example.org/a:b',
    '/a:b',
  ]) {
    assert.equal(safeHref(href), href)
  }
})

test('everything else is dropped', () => {
  const bad = [
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'java\tscript:x',
    ' javascript:x',
    'data:text/html,x',
    'http://example.org',
    '//evil.example',
    '/\\evil.example',
    'vbscript:x',
    'https:/x',
    '',
    undefined,
  ]
  for (const href of bad) assert.equal(safeHref(href), undefined, String(href))
})
