import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { choiceIn, chosen, countsOf, queryOf, toggled } from './choice.ts'
import type { SearchDocument } from './search-documents.ts'
import { productSlug, productsIn } from './technology-names.ts'

const document = (id: string, more: Partial<SearchDocument>): SearchDocument => ({
  id,
  title: id,
  technologies: [],
  errors: [],
  asOf: '2018',
  ...more,
})
const documents = [
  document('incidents/a', {
    technologies: ['Apache Kafka'],
    company: 'github',
    cause: 'config',
    motifs: ['retry-storm', 'cold-cache'],
    year: 2018,
  }),
  document('incidents/b', { technologies: ['etcd'], company: 'google', cause: 'network', year: 2018 }),
  document('debugging-guides/c', { technologies: ['Kafka', 'etcd'] }),
]
const ids = (query: string): readonly string[] =>
  chosen(documents, choiceIn(query)).map(({ id }) => id.slice(id.indexOf('/') + 1))

describe('products in a technology’s name', () => {
  for (const [name, products] of [
    ['GLB with HAProxy', ['GLB', 'HAProxy']],
    ['Unbound, Name Server Daemon (NSD) and PowerDNS', ['Unbound', 'Name Server Daemon', 'PowerDNS']],
    ['Thanos Receive, Mimir or another receiver', ['Thanos Receive', 'Mimir']],
    ['Guest agent and host agent', ['Guest agent and host agent']],
    ['Google Cloud HTTP(S) Load Balancer', ['Google Cloud HTTP(S) Load Balancer']],
  ] as const)
    test(name, () => assert.deepEqual(productsIn(name), products))
  test('one product has one page, however it is written', () => {
    assert.equal(productSlug('Apache Kafka'), productSlug('kafka'))
    assert.equal(productSlug('Amazon’s internal DNS'), 'amazons-internal-dns')
    assert.equal(productSlug('Node.js'), 'node-js')
    assert.deepEqual(['C', 'C++', 'C#'].map(productSlug), ['c', 'cpp', 'c-sharp'])
    assert.equal(productSlug('Dgraph’s Bádger'), 'dgraphs-badger')
  })
})

describe('a choice of facets', () => {
  test('takes any of one facet and all of several', () => {
    assert.deepEqual(ids(''), ['a', 'b', 'c'])
    assert.deepEqual(ids('technology=kafka'), ['a', 'c'])
    assert.deepEqual(ids('technology=kafka&technology=etcd'), ['a', 'b', 'c'])
    assert.deepEqual(ids('technology=kafka&category=incidents'), ['a'])
    assert.deepEqual(ids('year=2018&cause=network'), ['b'])
    assert.deepEqual(ids('company=github&cause=network'), [])
    assert.deepEqual(ids('motif=cold-cache'), ['a'])
  })
  test('comes back from its own query, and nothing else gets in', () => {
    const choice = choiceIn('technology=kafka&cause=config&technology=kafka&colour=red&year=')
    assert.equal(queryOf(choice), 'technology=kafka&cause=config')
    assert.deepEqual(choiceIn(queryOf(choice)), choice)
    assert.equal(
      queryOf(toggled(toggled(choice, 'year', '2018'), 'technology', 'kafka')),
      'cause=config&year=2018',
    )
  })
  test('counts what each value would leave, whatever is chosen of its own facet', () => {
    const choice = choiceIn('technology=etcd&cause=network')
    assert.deepEqual([...countsOf(documents, choice, 'technology')], [['etcd', 1]])
    assert.deepEqual([...countsOf(documents, choice, 'cause')], [['network', 1]])
    assert.deepEqual(
      [...countsOf(documents, choiceIn('cause=network'), 'cause')],
      [
        ['config', 1],
        ['network', 1],
      ],
    )
  })
})
