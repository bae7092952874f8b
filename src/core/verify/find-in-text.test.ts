import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findInText } from './find-in-text.ts'

const find = (page: string, listed: string): string | undefined => {
  const [found] = findInText(page, [listed])
  return found?.kind === 'found' ? found.place.words : undefined
}

/** Listed, the page, and the page’s words that answer it. */
const found = [
  ['1,200 hosts', 'Some 40 clusters run over 1,200 hosts.', '1,200 hosts'],
  ['1,200 hosts', 'The hosts, 1.2k in all, were asked.', '1.2k'],
  ['1.2 thousand', 'It counts 1,200 of them.', '1,200'],
  ['1,200', 'Es sind 1\u202f200 Stück.', '1\u202f200'],
  ['42 %', 'That was 42 percent of it.', '42 percent'],
  ['24 hours and 11 minutes', 'It took 24h11m to mend.', '24h11m'],
  ['24h11m', 'It took 24 hours and\n11 minutes.', '24 hours and 11 minutes'],
  ['22:52 UTC', 'At 10:52 pm UTC the link broke.', '10:52 pm UTC'],
  ['October 21, 2018', 'Written on 2018-10-21T22:52Z by nobody.', '2018-10-21'],
  ['22:52 UTC', '2018-10-21 22:52 UTC: a link broke.', '22:52 UTC'],
  ['$1.2B', 'They paid $1,200,000,000 for it.', '$1,200,000,000'],
  ['43 seconds', 'A gap of **43** seconds.', '43** seconds'],
  ['43 seconds', 'A gap of <b>43</b> seconds.', '43</b> seconds'],
  ['43 seconds', 'A gap of [43 seconds](https://example.org/99) was seen.', '43 seconds'],
  ['43 seconds', 'A gap of 43&nbsp;seconds.', '43&nbsp;seconds'],
  ['at least one minute', 'It waits at least 1 minute.', 'at least 1 minute'],
  ['1 hour and 46 minutes', 'It lasted one hour and 46 minutes.', 'one hour and 46 minutes'],
  ['10 seconds of lag', 'A lag of 10 s is refused.', '10 s'],
  ['10–13 seconds', 'Between the two lie 10-13 seconds.', '10-13 seconds'],
  ['5 requests', 'It takes 5 requests a second.', '5 requests'],
  ['10^6 keys', 'It holds 10<sup>6</sup> keys.', '10<sup>6</sup> keys'],
  ['250 ms', '| name | Latency (ms) |\n| --- | --- |\n| a | 250 |', '250'],
  ['kvOverhead = 256 → 256 bytes', 'const (\n\tkvOverhead   = 256\n)', 'kvOverhead = 256'],
  ['wait_seconds = 0.5', '# defaults\nwait_seconds   =   0.5\n', 'wait_seconds = 0.5'],
  ['“5 replicas”', 'It keeps "5 replicas" of each.', '"5 replicas"'],
  [
    'over 300 hosts',
    'It began // with a comment that is long enough to wrap\n// over 300\n// hosts',
    'over 300 // hosts',
  ],
] as const

for (const [listed, page, words] of found)
  test(`${listed} in: ${page}`, () => assert.equal(find(page, listed), words))

const missing = [
  ['1,200', 'It has 11,200 of them.'],
  ['1,200', 'It has 1,200.5 of them.'],
  ['1,200', 'It has 1,2001 of them.'],
  ['5.7', 'It has 15.7 of them.'],
  ['5.7', 'It has 5.71 of them.'],
  ['5 seconds of lag', 'It waits 5 seconds and goes on.'],
  [
    '5 seconds of lag',
    'It waits 5 seconds. Much later, in another sentence of another kind altogether, it speaks of lag.',
  ],
  ['200 publishers', 'It ran 100 queues and 200 consumers with 50 publishers.'],
  ['5 minutes', 'It took 1 hour and 5 minutes.'],
  ['95 minutes', 'It took 1 hour and 95 minutes.'],
  ['64', 'It has 64 MB of memory.'],
  ['5 million', 'It cost $5 million.'],
  ['100 MB', 'It writes 100 MB/s.'],
  ['10 seconds', 'It takes 10–13 seconds.'],
  ['5', 'It was below zero, at -5 of them.'],
  ['October 21, 2018', 'It was October 21.'],
  ['22:52 UTC', 'It was 22:52 PDT.'],
  ['22:52 UTC', 'It was 22:52.'],
  ['8 MB', 'It has 8 Mb.'],
  ['timeout: 5', 'timeout: 50'],
  ['"m5.4xlarge": 0.768', '"m5.2xlarge": 0.768'],
  ['100 publishers', '* 200 publishers\n* 100 queues\n* 200 consumers'],
  ['', 'Nothing is listed.'],
] as const

for (const [listed, page] of missing)
  test(`${listed} not in: ${page}`, () => assert.equal(find(page, listed), undefined))

test('a date may stand in the file’s name, and nothing else may', () => {
  const named = (listed: string): string =>
    findInText('No figure.', [listed], '_posts/2016-03-30-example.md')[0]?.kind ?? ''
  assert.equal(named('2016-03-30'), 'found')
  assert.equal(named('2016-03-31'), 'missing')
  assert.equal(named('2016-93-30'), 'missing')
  assert.equal(named('30 hosts'), 'missing')
})

test('every place is told, in order', () => {
  const [result] = findInText('A lag of 5 s here, 5 seconds there and five seconds here.', ['5 seconds'])
  assert.deepEqual(result?.kind === 'found' && result.places.map(({ words }) => words), [
    '5 s',
    '5 seconds',
    'five seconds',
  ])
})

/** Ways to print one quantity; the first is listed. */
const spellings: readonly ((value: number) => readonly string[])[] = [
  (n) => [`${n} seconds`, `${n} s`, `${n}s`, `**${n}** seconds`, `<b>${n}</b>&nbsp;seconds`, `${n}\u2009s`],
  (n) => [`${n} %`, `${n}%`, `${n} percent`, `\`${n}\` percent`],
  (n) => [`${n + 1000} hosts`, `${(n + 1000).toLocaleString('en-US')} hosts`, `${n + 1000} of the hosts`],
  (n) => [`$${n}.5 billion`, `$${n}.5B`, `$${n}500 million`, `_$${n}.5 billion_`],
  (n) => [`${n} hours and ${n % 60} minutes`, `${n}h${n % 60}m`, `${n} hours,\n${n % 60} minutes`],
  (n) => [`${(n % 12) + 13}:45 UTC`, `${(n % 12) + 1}:45 pm UTC`].slice(0, (n % 12) + 1 === 12 ? 1 : 2),
]
const prose = fc.array(
  fc.constantFrom(
    'the',
    'queue',
    'was',
    'slow',
    'and',
    'replicas',
    'waited.',
    'Nobody',
    '**saw**',
    '[it](u)',
    'why,',
  ),
  { maxLength: 30 },
)
const drawn = fc
  .tuple(fc.constantFrom(...spellings), fc.integer({ min: 2, max: 99 }))
  .chain(([all, value]) =>
    fc.record({ listed: fc.constant(all(value)[0] ?? ''), printed: fc.constantFrom(...all(value)) }),
  )

test('a figure in any spelling is found in any prose, and with one digit changed it is not', () => {
  fc.assert(
    fc.property(
      drawn,
      prose,
      prose,
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (figure, before, after, nth, by) => {
        const pageOf = (printed: string): string => `${before.join(' ')} so ${printed} ${after.join(' ')}`
        assert.notEqual(find(pageOf(figure.printed), figure.listed), undefined, pageOf(figure.printed))
        const digits = [...figure.printed.matchAll(/\d/g)]
        const digit = digits[nth % digits.length]
        assert.ok(digit)
        const changed = String((Number(digit[0]) + by) % 10)
        const mutant = figure.printed.slice(0, digit.index) + changed + figure.printed.slice(digit.index + 1)
        assert.equal(find(pageOf(mutant), figure.listed), undefined, mutant)
      },
    ),
    { numRuns: 2000 },
  )
})

test('never throws, whatever the page and the listing are', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'binary' }),
      (page, listed) => {
        findInText(page, [listed])
        findInText(`${page} ${listed} ${page}`, [listed])
      },
    ),
    { numRuns: 1000 },
  )
})

test('half a megabyte is read once and asked two hundred times in well under a second', () => {
  const page = Array.from(
    { length: 6000 },
    (_, at) => `In year ${at} it made $${at}.5 million of ${at} hosts.`,
  ).join('\n')
  const listed = Array.from({ length: 200 }, (_, at) => `$${at * 7}.5 million`)
  const start = performance.now()
  assert.ok(findInText(page, listed).every(({ kind }) => kind === 'found'))
  assert.ok(performance.now() - start < 3000)
})
