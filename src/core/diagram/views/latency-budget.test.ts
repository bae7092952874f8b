import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SystemRequestFlow } from '../../schema/kinds/system-request-flow.ts'
import { latencyBudget } from './latency-budget.ts'
import { lineMaker } from './lines.ts'

const unpublished = { unpublished: 'Example Corp gives none.' }
const nodes = ['a', 'b', 'c'].map((id) => ({
  id,
  name: id.toUpperCase(),
  layer: 'l',
  shape: 'box' as const,
  product: 'Example',
  facts: [],
}))
const hop = (from: string, to: string, budget: SystemRequestFlow['hops'][number]['budget']) => ({
  from,
  to,
  does: 'Something.',
  budget,
  fallback: unpublished,
})
const slo = (kind: 'latency' | 'recovery', target: string) => ({
  name: `The ${kind} objective`,
  kind,
  target,
  measured: unpublished,
})

test('only stated times are summed, and the sum says of which', () => {
  const hops = [hop('a', 'b', '20 ms [@x]'), hop('b', 'c', unpublished), hop('c', 'a', '1.5 s [@x]')]
  const budget = latencyBudget({ hops, nodes, slos: [slo('latency', '1 s [@x]')] }, lineMaker([]))
  assert.equal(budget?.sum?.shown, '1.52 s')
  assert.equal(budget?.hops[1]?.budget, undefined)
  assert.equal(
    budget?.summary,
    'Computed from the 2 of 3 hops that state a time: 20 ms + 1.5 s = 1.52 s. The other 1 states none. The sum is 520 ms above the objective.',
  )
})

test('an objective of another kind is no limit of the request', () => {
  const hops = [hop('a', 'b', '20 ms [@x]'), hop('b', 'c', '30 ms [@x]')]
  const budget = latencyBudget({ hops, nodes, slos: [slo('recovery', '30 s [@x]')] }, lineMaker([]))
  assert.equal(budget?.objective, undefined)
  assert.equal(budget?.summary, 'Computed from all 2 hops: 20 ms + 30 ms = 50 ms.')
})

test('one time is not summed, and none makes no budget', () => {
  const slos = { unpublished: 'None.' }
  const one = latencyBudget(
    { hops: [hop('a', 'b', '20 ms [@x]'), hop('b', 'c', unpublished)], nodes, slos },
    lineMaker([]),
  )
  assert.equal(one?.sum, undefined)
  assert.match(one?.summary ?? '', /^Only 1 of 2 hops states a time/)
  assert.equal(latencyBudget({ hops: [hop('a', 'b', unpublished)], nodes, slos }, lineMaker([])), undefined)
})
