import type { z } from 'zod'
import { CapacityModel } from './kinds/capacity-model.ts'
import { CostBreakdown } from './kinds/cost-breakdown.ts'
import { DebuggingGuide } from './kinds/debugging-guide.ts'
import { Incident } from './kinds/incident.ts'
import { MigrationPlaybook } from './kinds/migration-playbook.ts'
import { PatternImplementation } from './kinds/pattern-implementation.ts'
import { PerformanceProfile } from './kinds/performance-profile.ts'
import { ScaleJourney } from './kinds/scale-journey.ts'
import { SystemArchitecture } from './kinds/system-architecture.ts'
import { SystemCostBreakdown } from './kinds/system-cost-breakdown.ts'
import { SystemFailureDomains } from './kinds/system-failure-domains.ts'
import { SystemNovelSolutions } from './kinds/system-novel-solutions.ts'
import { SystemOperations } from './kinds/system-operations.ts'
import { SystemRequestFlow } from './kinds/system-request-flow.ts'
import { SystemScaleEvolution } from './kinds/system-scale-evolution.ts'
import { SystemStorage } from './kinds/system-storage.ts'
import { TechnologyComparison } from './kinds/technology-comparison.ts'

/** Every kind of entry and its schema: the only list of kinds. */
export const kindSchemas = {
  incident: Incident,
  'debugging-guide': DebuggingGuide,
  'scale-journey': ScaleJourney,
  'performance-profile': PerformanceProfile,
  'pattern-implementation': PatternImplementation,
  'technology-comparison': TechnologyComparison,
  'migration-playbook': MigrationPlaybook,
  'capacity-model': CapacityModel,
  'cost-breakdown': CostBreakdown,
  'system-architecture': SystemArchitecture,
  'system-request-flow': SystemRequestFlow,
  'system-storage': SystemStorage,
  'system-failure-domains': SystemFailureDomains,
  'system-scale-evolution': SystemScaleEvolution,
  'system-cost-breakdown': SystemCostBreakdown,
  'system-novel-solutions': SystemNovelSolutions,
  'system-operations': SystemOperations,
} as const satisfies Record<string, z.ZodType>

export type Kind = keyof typeof kindSchemas

export const kinds = Object.keys(kindSchemas) as readonly Kind[]

/** What a valid file of a kind holds. */
export type DataOf<K extends Kind> = z.infer<(typeof kindSchemas)[K]>
