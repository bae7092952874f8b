import { isAbsent } from '../../../schema/absence.ts'
import type { EntryRule } from '../../rule.ts'
import { thresholdFault } from './threshold-fault.ts'

export const metricHasThreshold = {
  code: 'metric-has-threshold',
  scope: 'entry',
  gate: '3am',
  severity: 'error',
  summary: 'The threshold of a metric is a reading that a graph can be compared with.',
  *check(entry) {
    const { metrics } = entry.data['when-paged']
    if (isAbsent(metrics)) return
    for (const [index, { name, threshold }] of metrics.entries()) {
      if (isAbsent(threshold)) continue
      const fault = thresholdFault(threshold)
      if (fault === undefined) continue
      yield {
        at: ['when-paged', 'metrics', index, 'threshold'],
        message: `The threshold of “${name}” ${fault}.`,
        help: 'Give a figure or a comparison one can see on a graph (`above 95 %`, `any increase`, `stays above zero`), or say `{ unpublished: … }`.',
      }
    }
  },
} satisfies EntryRule
