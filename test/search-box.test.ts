import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { answersTo as answers } from '../src/client/triage/answers.ts'
import { triage } from '../src/core/triage/answer.ts'
import type { EntryTexts } from '../src/core/triage/entry-texts.ts'
import { type Library, openIndex } from '../src/core/triage/library.ts'
import { buildIndex } from '../src/core/triage/triage-index.ts'

const nothing = {
  technologies: ['Example Store'],
  summary: '',
  errors: [],
  alerts: [],
  metrics: [],
  symptoms: [],
  more: [],
}
const texts: readonly EntryTexts[] = [
  {
    ...nothing,
    id: 'debugging-guides/example-store-full',
    title: 'Example Store refuses writes: no shelf left',
    isGuide: true,
    errors: ['shelf <n> exhausted, rejecting parcel'],
  },
  {
    ...nothing,
    id: 'systems/example/storage',
    title: 'Where Example Corp’s parcels lived in October 2018',
    isGuide: false,
    summary: 'Parcels and shelves of October.',
  },
  {
    ...nothing,
    id: 'incidents/example-2018-10-21',
    title: 'Example Corp, 21 October 2018: parcels without a shelf',
    isGuide: false,
  },
]
const documents = texts.map(({ id, title, technologies, errors }) => ({
  id,
  title,
  technologies,
  errors,
  asOf: '2018',
}))
const library = openIndex(buildIndex(texts))
const answersTo = (query: string, from: typeof documents, by: Library) =>
  answers(query, from, triage(query, by))
const idsFor = (query: string): readonly string[] => answersTo(query, documents, library).map(({ id }) => id)

describe('the search box', () => {
  test('puts the guide of a pasted error first, and says by which error', () => {
    const [first] = answersTo(
      '03:11:02 store-7 ERROR shelf 12 exhausted, rejecting parcel',
      documents,
      library,
    )
    assert.equal(first?.id, 'debugging-guides/example-store-full')
    assert.equal(first?.why, 'shelf <n> exhausted, rejecting parcel')
  })
  test('puts the entry whose title is typed before others that share its words', () =>
    assert.equal(idsFor('example 21 october')[0], 'incidents/example-2018-10-21'))
  test('names each entry once', () => {
    const ids = idsFor('shelf exhausted rejecting parcel example october')
    assert.equal(new Set(ids).size, ids.length)
  })
  test('has nothing for nothing', () => assert.deepEqual(idsFor('  '), []))
})
