import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alikeGroups } from './alike-groups.ts'
import { hashText, mix } from './hash.ts'
import { likenessOf, shinglesOf } from './shingles.ts'
import { estimateLikeness, signatureOf } from './signature.ts'
import { templateHashes } from './template-hashes.ts'

/** Two sets of which so many are shared and so many are each one’s own, far from those of another seed. */
function twoSets(seed: number, shared: number, own: number): readonly [Set<number>, Set<number>] {
  const range = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => mix(mix(seed) + from + index))
  const both = range(0, shared)
  return [new Set([...both, ...range(1e6, own)]), new Set([...both, ...range(2e6, own)])]
}

test('the estimate stays within five standard errors of the exact likeness', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(3000), fc.integer({ min: 1, max: 3000 }), (seed, shared, own) => {
      const [a, b] = twoSets(seed, shared, own)
      fc.pre(a.size + b.size > 400)
      const error = Math.abs(estimateLikeness(signatureOf(a), signatureOf(b)) - likenessOf(a, b))
      assert.ok(error < 5 * 0.0442, `off by ${error}`)
    }),
    { numRuns: 300 },
  )
})

test('the estimate has no bias, not even for sets smaller than its bins', () => {
  for (const [shared, own] of [
    [30, 10],
    [300, 300],
    [900, 300],
  ] as const) {
    let sum = 0
    for (let seed = 1; seed <= 400; seed += 1) {
      const [a, b] = twoSets(seed, shared, own)
      sum += estimateLikeness(signatureOf(a), signatureOf(b)) - likenessOf(a, b)
    }
    assert.ok(Math.abs(sum / 400) < 0.02, `${shared}/${own}: ${sum / 400}`)
  }
})

test('likeness is symmetric, one for equal sets, and nothing for empty ones', () => {
  const sets = fc.uniqueArray(fc.nat(50)).map((items) => new Set(items))
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      assert.equal(likenessOf(a, b), likenessOf(b, a))
      assert.equal(likenessOf(a, a), a.size === 0 ? 0 : 1)
      assert.ok(likenessOf(a, b) >= 0 && likenessOf(a, b) <= 1)
    }),
  )
})

test('sets that are alike meet in a band, and unlike ones do not', () => {
  let met = 0
  let strangers = 0
  for (let seed = 1; seed <= 200; seed += 1) {
    const groups = alikeGroups<number>()
    const [a, b] = twoSets(seed, 600, 150)
    groups.add(signatureOf(a), seed)
    met += groups.candidates(signatureOf(b)).size
    strangers += groups.candidates(signatureOf(twoSets(seed + 1000, 700, 0)[0])).size
  }
  assert.ok(met >= 199, `${met} of 200`)
  assert.equal(strangers, 0)
})

test('shingles are the runs of words, in order', () => {
  const words = 'a b c d e'.split(' ')
  assert.equal(shinglesOf(words.map(hashText), 4).length, 2)
  assert.equal(shinglesOf(words.map(hashText), 6).length, 0)
  const [there, back] = [words, [...words].reverse()].map((row) => new Set(shinglesOf(row.map(hashText), 2)))
  assert.ok(there && back)
  assert.equal(likenessOf(there, back), 0)
})

test('a template is what stands when names, figures and code are taken out', () => {
  const filled = (name: string, figure: string) =>
    templateHashes(`${name} runs \`x --${figure}\` on ${figure} hosts of ${name} Cloud, every day.`)
  assert.deepEqual(filled('Netflix', '1,200'), filled('Peloton', '$8.5M'))
  assert.deepEqual(
    filled('Uber', '7'),
    ['_', 'runs', '_', 'on', '_', 'hosts', 'of', '_', 'every', 'day'].map(hashText),
  )
})

test('words of a template end at spaces and punctuation, whatever their alphabet', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['It waits 10 seconds, then stops.', '_ waits _ then stops'],
    ['It waits two seconds.', '_ waits two seconds'],
    ['It is today’s fail-over (again).', '_ is today’s fail-over again'],
    ['It reads and/or writes.', '_ reads _ writes'],
    ['It\u00a0costs\u2009€5 – per été', '_ costs _ per été'],
    ['', '_'],
  ]
  for (const [sentence, words] of cases)
    assert.deepEqual(templateHashes(sentence), words.split(' ').map(hashText), sentence)
})
