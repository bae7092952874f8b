import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { loadCorpus } from '../../src/core/corpus/load.ts'
import { costModelOf } from '../../src/core/cost/cost-model-of.ts'
import { priceBook } from '../../src/core/cost/price-book.ts'
import { workOut } from '../../src/core/cost/reprice.ts'
import { evaluateCalculation } from '../../src/core/evidence/calculation.ts'
import { writeAmount } from '../../src/core/evidence/number-shape.ts'
import { readTree } from '../../src/shell/files/read-tree.ts'
import { runAtlas } from '../support/run-atlas.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('plain arithmetic gives what the units gave, for every cost of the atlas', async () => {
  const { value: corpus } = loadCorpus(readTree(`${root}/atlas`))
  const book = priceBook(corpus.prices)
  let compared = 0
  for (const entry of corpus.entries.values()) {
    const model = costModelOf(entry, book)
    if (!model) continue
    const values = workOut(model, { values: new Map() })
    for (const { name, shape } of model.results) {
      const calculation = entry.data.calculations?.[name]
      assert.ok(calculation)
      const gives = writeAmount(values.get(name) ?? Number.NaN, shape, 12)
      const result = evaluateCalculation({ ...calculation, gives })
      assert.ok(result.ok, `${entry.id} ${name}: ${result.ok ? '' : result.message}`)
      compared += 1
    }
  }
  assert.ok(compared > 50)
})

test('atlas cost works an entry out again', async () => {
  const line = ['cost', 'systems/github/cost-breakdown']
  const { code, out } = await runAtlas(root, [...line, '--set', 'hosts=2400', '--set', 'region=westeurope'])
  assert.equal(code, 0)
  assert.match(out, /hosts +1200\+ hosts +now 2400/)
  assert.match(out, /Mysql fleet +\$2\.0 million \/ month +\$\d\.\d million \/ month +× 2\.\d+/)
  const json = JSON.parse((await runAtlas(root, [...line, '--json'])).out)
  assert.equal(json.costs[0].now, json.costs[0].published)
  assert.ok(json.settings.some(({ name }: { name: string }) => name === 'hosts'))
})

test('wrong usage says the way out', async () => {
  const errorOf = async (...line: string[]) => {
    const { code, err } = await runAtlas(root, ['cost', ...line])
    assert.equal(code, 2)
    return err
  }
  assert.match(await errorOf(), /Name an entry/)
  assert.match(
    await errorOf('systems/github/cost-breakdwon'),
    /Did you mean “systems\/github\/cost-breakdown”/,
  )
  assert.match(await errorOf('incidents/aws-s3-2017-02-28'), /computes no cost/)
  assert.match(await errorOf('systems/github/cost-breakdown', '--set', 'host=5'), /Did you mean “hosts”/)
  assert.match(await errorOf('systems/github/cost-breakdown', '--set'), /argument/)
})
