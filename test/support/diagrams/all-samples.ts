import type { Diagram } from '../../../src/core/diagram/model.ts'
import { foldGroups } from '../../../src/core/diagram/views/fold-groups.ts'
import { architectureSample } from './architecture-sample.ts'
import { ladderSample, limitsSample, overdueSample, waterfallSample } from './bars-samples.ts'
import { cascadeSample } from './cascade-sample.ts'
import { failureDomainsSample } from './failure-domains-sample.ts'
import { phasesSample } from './phases-sample.ts'
import { requestFlowSample } from './request-flow-sample.ts'
import { sankeySample } from './sankey-sample.ts'
import { sequenceSample } from './sequence-sample.ts'
import { sixtySample } from './sixty-sample.ts'
import { stagesSample } from './stages-sample.ts'
import { storageSample } from './storage-sample.ts'
import { tableSample } from './table-sample.ts'
import { timelineSample } from './timeline-sample.ts'
import { longTimelineSample, shortTimelineSample } from './timeline-samples.ts'
import { treeSample } from './tree-sample.ts'

/** One of each family or more, as an entry would make them. */
export const allSamples: readonly Diagram[] = [
  architectureSample,
  requestFlowSample,
  failureDomainsSample,
  storageSample,
  cascadeSample,
  timelineSample,
  shortTimelineSample,
  longTimelineSample,
  treeSample,
  sequenceSample,
  stagesSample,
  phasesSample,
  sankeySample,
  ladderSample,
  waterfallSample,
  overdueSample,
  limitsSample,
  tableSample,
  foldGroups(sixtySample, 'architecture.html#nodes'),
]
