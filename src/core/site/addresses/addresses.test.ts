import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readDiagramAddress, writeDiagramAddress } from './diagram-address.ts'
import { stepsAhead } from './steps-ahead.ts'
import { answerWords, readWalk, shortestWalk, type WalkSteps, writeWalk } from './walk-address.ts'

const steps: WalkSteps = new Map([
  [
    'health',
    new Map([
      ['alarm', 'sizes'],
      ['quiet', 'share'],
    ]),
  ],
  [
    'share',
    new Map([
      ['above', 'sizes'],
      ['below', 'escalate'],
    ]),
  ],
  ['sizes', new Map([['dead', 'defragment']])],
  ['defragment', new Map([['then', 'health']])],
  ['escalate', new Map()],
])

test('a place in a picture is written and read again', () => {
  const address = { diagram: 'architecture', nodes: ['fold:data', 'a,b'], fails: true }
  assert.equal(writeDiagramAddress(address), 'diagram-architecture:fold%3Adata,a%2Cb:fail')
  assert.deepEqual(readDiagramAddress(writeDiagramAddress(address)), address)
  assert.equal(writeDiagramAddress({ diagram: 'tree', nodes: [], fails: false }), 'diagram-tree')
  for (const other of ['', 'money', 'diagram-tree', 'diagram-tree:%E0%A4%A', 'walk=a.b.c'])
    assert.equal(readDiagramAddress(other), undefined, other)
})

test('answers become words, each its own', () => {
  assert.deepEqual(
    answerWords([
      '`Active Alarm(s): NOSPACE`',
      'above 95 %',
      '≥',
      'above 95',
      'no alarm, every member healthy',
    ]),
    ['active-alarm-s-nospace', 'above-95', '3', 'above-95-4', 'no-alarm-every-member-healthy'],
  )
  for (const word of answerWords(['a.b', 'x'.repeat(90)])) assert.match(word, /^[a-z0-9-]{1,40}$/)
})

test('a walk is read as far as the tree goes that way', () => {
  const at = (fragment: string) => {
    const read = readWalk(fragment, steps)
    return read && [read.walk.at, read.walk.passed.length, read.isWhole]
  }
  assert.deepEqual(at('walk=health'), ['health', 0, true])
  assert.deepEqual(at('walk=health.quiet.share.above.sizes'), ['sizes', 2, true])
  assert.deepEqual(at('walk=health.quiet.share.above'), ['sizes', 2, true])
  assert.deepEqual(at('walk=health.quiet.share.renamed.sizes'), ['share', 1, false])
  assert.deepEqual(at('walk=health.quiet.elsewhere'), ['health', 0, false])
  assert.equal(at('walk=gone.yes.health'), undefined)
  assert.equal(at('money'), undefined)
})

test('any walk that is taken is read again from its address', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { maxLength: 12 }), (choices) => {
      let walk: { passed: { step: string; answer: string }[]; at: string } = { passed: [], at: 'health' }
      for (const choice of choices) {
        const answers = [...(steps.get(walk.at) ?? [])]
        const [answer, to] = answers[choice % Math.max(1, answers.length)] ?? []
        if (answer === undefined || to === undefined) break
        walk = { passed: [...walk.passed, { step: walk.at, answer }], at: to }
      }
      assert.deepEqual(readWalk(writeWalk(walk), steps), { walk, isWhole: true })
    }),
  )
})

test('the shortest walk is found, and none to where nothing leads', () => {
  assert.deepEqual(shortestWalk('health', 'defragment', steps)?.passed, [
    { step: 'health', answer: 'alarm' },
    { step: 'sizes', answer: 'dead' },
  ])
  assert.deepEqual(shortestWalk('health', 'health', steps)?.passed, [])
  assert.equal(shortestWalk('escalate', 'health', steps), undefined)
})

test('the steps ahead are counted to the nearest end and to the farthest', () => {
  const checks = new Set(['health', 'share', 'sizes'])
  assert.deepEqual(stepsAhead('health', steps, checks), { least: 2, most: 3 })
  assert.deepEqual(stepsAhead('sizes', steps, checks), { least: 1, most: 1 })
  assert.deepEqual(stepsAhead('defragment', steps, checks), { least: 0, most: 0 })
})
