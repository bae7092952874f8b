import type { BarsDiagram } from '../../../src/core/diagram/bars-model.ts'

const value = (label: string, amount: number, shown: string) => ({ label, value: amount, shown, cites: [1] })

export const ladderSample: BarsDiagram = {
  kind: 'bars',
  id: 'ladder',
  title: 'Memcached at Facebook: latency by percentile',
  description: 'Percentiles of one get before and after.',
  style: 'ladder',
  unit: 'ms',
  bars: [
    {
      name: 'Within a region',
      values: [value('p50', 0.333, '333 µs'), value('p95', 1.1, '1.1 ms'), value('p99', 4.7, '4.7 ms')],
      note: '95 % of requests',
    },
    { name: 'Across regions', values: [value('p50', 62, '62 ms'), value('p99', 180, '180 ms')] },
    { name: 'One get before the change', values: [value('mean', 8, '8 ms'), value('p99.9', 900, '900 ms')] },
    { name: 'What the team asked for', values: [value('p99', 100, '100 ms')], target: true },
    {
      name: 'One get after the change',
      values: [value('mean', 2, '2 ms'), value('p99.9', 95, 'less than 95 ms'), value('max', 310, '310 ms')],
    },
  ],
  missing: ['From abroad'],
}

export const waterfallSample: BarsDiagram = {
  kind: 'bars',
  id: 'latency',
  title: 'One request, hop by hop',
  description: 'Budgets of four hops.',
  style: 'waterfall',
  unit: 'ms',
  bars: [
    { name: '1. Client → Edge', values: [value('budget', 20, '20 ms')] },
    { name: '2. Edge → Service', values: [value('budget', 5, '5 ms')] },
    { name: '3. Service → Database', values: [value('budget', 45, 'p99 45 ms')] },
    { name: '4. Service → Cache', values: [value('budget', 2, '2 ms')] },
  ],
  total: { label: 'objective', value: 100, shown: '100 ms at Example Corp', cites: [4] },
}

/** Longer than the objective. */
export const overdueSample: BarsDiagram = {
  ...waterfallSample,
  id: 'overdue',
  total: { label: 'objective', value: 60, shown: '60 ms', cites: [] },
}

export const limitsSample: BarsDiagram = {
  kind: 'bars',
  id: 'limits',
  title: 'Black Friday against proven limits',
  description: 'Load of two tiers beside what they were proven to bear.',
  style: 'limits',
  unit: 'requests a second',
  bars: [
    {
      name: 'API servers',
      values: [value('peak', 42_000, '42,000 a second')],
      limit: { value: 60_000, shown: '60,000 a second', cites: [2] },
    },
    {
      name: 'Primary database',
      values: [value('usual', 9_000, '9,000 a second'), value('peak', 23_500, '23,500 a second')],
      limit: { value: 20_000, shown: '20,000 a second', cites: [2, 3] },
    },
  ],
}
