import assert from 'node:assert/strict'
import { test } from 'node:test'
import { webAddress } from './repository-address.ts'

test('every way to write a remote gives one address', () => {
  for (const remote of [
    'https://github.com/owner/name.git',
    'https://user:secret@github.com/owner/name',
    'git@github.com:owner/name.git',
    'ssh://git@github.com/owner/name.git',
    'ssh://git@github.com:22/owner/name/',
  ])
    assert.equal(webAddress(remote), 'https://github.com/owner/name', remote)
})

test('a path of some machine is no address', () => {
  for (const remote of ['/srv/git/atlas', '../atlas', 'file:///srv/atlas', 'C:\\atlas', ''])
    assert.equal(webAddress(remote), undefined, remote)
})
