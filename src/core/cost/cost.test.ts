import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { exampleEntry, exampleSource, placeOf } from '../../../test/support/example-atlas.ts'
import { loadCorpus } from '../corpus/load.ts'
import { evaluateCalculation } from '../evidence/calculation.ts'
import { costModelOf } from './cost-model-of.ts'
import { costText } from './cost-text.ts'
import { priceBook } from './price-book.ts'
import { readChanges } from './read-changes.ts'
import { reprice } from './reprice.ts'

const calculations = `
calculations:
  fleet:
    formula: hosts * machine * 730 hour / 1 month
    inputs:
      hosts: 20+ hosts [@example-report]
      machine: $0.10 / hour [@example-prices]
    prices:
      machine: { service: example-cloud, item: x5.large, region: us-east-1, term: on-demand }
    assumes: ["exactly 20 hosts [@example-report]"]
    gives: $1,460 / month
  per-user:
    formula: fleet / users
    inputs:
      fleet: $1,460 / month [=fleet]
      users: 3.0 million users [@example-report]
    gives: $0.000487 / user / month
  share:
    formula: hosts / (hosts + others)
    inputs:
      hosts: 20+ hosts [@example-report]
      others: 60 hosts [@example-report]
    gives: 25 %
  held:
    formula: (ended - began) * machine * max(hosts, 1)
    inputs:
      began: 10:00 UTC [@example-report]
      ended: 10:30 UTC [@example-report]
      machine: $0.10 / hour [@example-prices]
      hosts: 5 hosts [@example-report]
    gives: $0.25
`
const prices = `
title: Machines of Example Cloud
service: example-cloud
as-of: 2024-03
source: example-prices
rows:
  - { item: x5.large, region: us-east-1, term: on-demand, price: "$0.10 / hour [@example-prices]" }
  - { item: x5.large, region: us-east-1, term: reserved-1-year, price: "$0.06 / hour [@example-prices]" }
  - { item: x5.large, region: eu-west-1, term: on-demand, price: "$0.12 / hour [@example-prices]" }
`
const corpus = loadCorpus(
  new Map([
    [placeOf('cost-breakdown'), exampleEntry('cost-breakdown', calculations)],
    ['prices/example-cloud.yaml', prices],
    ['sources/example/example-report.yaml', exampleSource([])],
    ['sources/example/example-prices.yaml', exampleSource([])],
  ]),
).value
const [entry] = corpus.entries.values()
assert.ok(entry)
const model = costModelOf(entry, priceBook(corpus.prices))
assert.ok(model)

const after = (...assignments: string[]) => {
  const read = readChanges(model, assignments)
  assert.ok(read.ok, read.ok ? '' : read.message)
  return { ...reprice(model, read.changes), changes: read.changes }
}
const costs = (...assignments: string[]) =>
  Object.fromEntries(after(...assignments).costs.map(({ name, now }) => [name, now]))

describe('costs worked out again', () => {
  test('nothing changed gives what the entry states', () => {
    for (const [name, { gives, ...rest }] of Object.entries(entry.data.calculations ?? {}))
      assert.ok(evaluateCalculation({ gives, ...rest }).ok, name)
    assert.deepEqual(costs(), {
      fleet: '$1,460 / month',
      held: '$0.25',
      'per-user': '$0.000487 / user / month',
    })
    assert.ok(after().costs.every(({ ratio }) => ratio === 1))
  })

  test('a change goes through to what uses it, and to nothing else', () => {
    const changed = costs('fleet.hosts=40')
    assert.equal(changed.fleet, '$2,920 / month')
    assert.equal(changed['per-user'], '$0.000973 / user / month')
    assert.equal(changed.held, '$0.25')
    assert.equal(costs('users=6').fleet, '$1,460 / month')
    assert.equal(costs('users=6')['per-user'], '$0.000243 / user / month')
  })

  test('a number may come with its unit, and not with another', () => {
    assert.deepEqual(costs('users=6 million users'), costs('users=6'))
    assert.deepEqual(costs('x5.large=$144 / month'), costs('x5.large=0.19726'))
    assert.deepEqual(readChanges(model, ['users=6 GB']), {
      ok: false,
      message: '“6 GB” is no amount like “3.0 million users”: write a number, or a number with that unit.',
    })
    assert.equal(readChanges(model, ['users=-1']).ok, false)
    assert.equal(readChanges(model, ['users']).ok, false)
  })

  test('another region or term takes the listed price', () => {
    assert.equal(costs('region=eu-west-1').fleet, '$1,752 / month')
    assert.equal(costs('term=reserved-1-year').fleet, '$876 / month')
    const { costs: kept, kept: items } = after('region=eu-west-1', 'term=reserved-1-year')
    assert.ok(kept.every(({ ratio }) => ratio === 1))
    assert.deepEqual(
      items.map(({ item }) => item),
      ['x5.large'],
    )
  })

  test('what is not offered or not there is refused with what is', () => {
    assert.deepEqual(readChanges(model, ['region=mars-1']), {
      ok: false,
      message: 'The price lists hold no region “mars-1” for this entry; they hold eu-west-1, us-east-1.',
    })
    assert.match(
      (readChanges(model, ['user=5']) as { message: string }).message,
      /^There is no “user” to set\. Did you mean “users”\? These can be set: .*, region, term\.$/,
    )
  })

  test('the terminal shows what was, what is, what can be set and what is assumed', () => {
    const { changes, ...repriced } = after('region=eu-west-1')
    const text = costText('Example', model, changes, repriced)
    assert.match(text, /Fleet +\$1,460 \/ month +\$1,752 \/ month +× 1\.2\n/)
    assert.match(text, /fleet\.hosts +20\+ hosts\n/)
    assert.match(text, /x5\.large +\$0\.10 \/ hour, us-east-1, on-demand +3 prices/)
    assert.match(text, /--set region=… {2}eu-west-1, us-east-1\n/)
    assert.match(text, /- exactly 20 hosts\n/)
    assert.doesNotMatch(text, /\[[@=]/)
  })
})

test('an entry without a computed cost has no model', () => {
  const plain = loadCorpus(
    new Map([
      [placeOf('cost-breakdown'), exampleEntry('cost-breakdown', '{}')],
      ['sources/example/example-report.yaml', exampleSource([])],
    ]),
  ).value
  for (const each of plain.entries.values())
    assert.equal(costModelOf(each, priceBook(plain.prices)), undefined)
})
