import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { stringify } from 'yaml'
import { loadCorpus } from '../corpus/load.ts'
import { kindSchemas } from '../schema/registry.ts'
import { skeletonValue } from '../schema/skeleton.ts'
import { reason } from './reason.ts'
import { comparableWith, relatedEntries } from './related-entries.ts'
import { inCommon, traitsOf } from './traits.ts'

const base = skeletonValue(kindSchemas.incident) as Record<string, unknown>
const incident = (cause: string, products: readonly string[], more: object = {}): string => {
  const { related: _, ...rest } = base
  return stringify(
    {
      ...rest,
      'cause-class': cause,
      motifs: [],
      incidents: { 'not-applicable': 'It is one.' },
      technologies: products.map((name) => ({ name, version: { unpublished: 'Not told.' } })),
      ...more,
    },
    { aliasDuplicateObjects: false },
  )
}
const corpus = loadCorpus(
  new Map([
    ['incidents/a.yaml', incident('config', ['Apache Kafka', 'Linux'])],
    ['incidents/b.yaml', incident('config', ['Kafka', 'Linux'])],
    ['incidents/c.yaml', incident('network', ['Kafka', 'Linux'], { related: ['incidents/a'] })],
    ['incidents/d.yaml', incident('code', ['Linux'])],
    ['incidents/e.yaml', incident('data', ['Linux'])],
    ['incidents/f.yaml', incident('hardware', ['Linux'])],
    ['incidents/g.yaml', incident('security', ['etcd'])],
  ]),
).value
const idsOf = (id: string): readonly string[] => {
  const entry = corpus.entries.get(`incidents/${id}`)
  assert.ok(entry, `incidents/${id} is read`)
  return relatedEntries(entry, corpus).map((each) => each.entry.id.slice('incidents/'.length))
}

describe('related entries', () => {
  test('what is rare and shared comes first; what nearly all have says nothing', () => {
    assert.deepEqual(idsOf('a'), ['b', 'c'])
    assert.deepEqual(idsOf('d'), [])
    assert.deepEqual(idsOf('g'), [])
  })
  test('what the author named is not named again', () => {
    assert.ok(!idsOf('c').includes('a'))
  })
  test('an incident is held against the one most like it', () => {
    const entry = corpus.entries.get('incidents/a')
    assert.ok(entry)
    assert.equal(comparableWith(entry, corpus)?.id, 'incidents/b')
  })
  test('the reason says what both have', () => {
    const traits = (cause: string, names: readonly string[], motifs: readonly string[] = []) =>
      traitsOf({
        technologies: names.map((name) => ({ name })),
        'cause-class': cause,
        motifs: motifs.map((motif) => ({ motif })),
      })
    assert.equal(
      reason(
        inCommon(
          traits('config', ['Apache Kafka', 'etcd', 'Go'], ['retry-storm']),
          traits('config', ['Kafka', 'etcd'], ['retry-storm', 'cold-cache']),
        ),
      ),
      'Both: Apache Kafka and etcd; cause: configuration; shape: retry storm',
    )
    assert.equal(reason(inCommon(traits('config', ['a']), traits('code', ['b']))), 'nothing in common')
  })
})
