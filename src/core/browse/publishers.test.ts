import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleSource } from '../../../test/support/example-atlas.ts'
import { loadCorpus } from '../corpus/load.ts'
import { publishersOf } from './publishers.ts'

const by = (publisher: string): string =>
  exampleSource([]).replace(/^publisher: .*$/m, `publisher: ${publisher}`)

test('a folder is one publisher, named as most of its sources write it, and all stand by name', () => {
  const { value: corpus } = loadCorpus(
    new Map([
      ['sources/nginx/one.yaml', by('nginx')],
      ['sources/nginx/two.yaml', by('NGINX')],
      ['sources/nginx/three.yaml', by('nginx')],
      ['sources/etcd/four.yaml', by('etcd')],
    ]),
  )
  assert.deepEqual(
    publishersOf(corpus).map(({ folder, name, sources }) => [folder, name, sources.map(({ key }) => key)]),
    [
      ['etcd', 'etcd', ['four']],
      ['nginx', 'nginx', ['one', 'three', 'two']],
    ],
  )
})
