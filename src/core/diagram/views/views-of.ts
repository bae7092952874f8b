import { citationsOf } from '../../corpus/citations.ts'
import type { AnyEntry } from '../../corpus/entry.ts'
import type { Diagram } from '../model.ts'
import { capacityModelView } from './capacity-model.ts'
import { costDiagrams } from './cost-sankey.ts'
import { debuggingGuideView } from './debugging-guide.ts'
import { foldGroups } from './fold-groups.ts'
import { incidentView } from './incident.ts'
import { lineMaker, plain, sectionHref } from './lines.ts'
import { migrationPlaybookView } from './migration-playbook.ts'
import { patternImplementationView } from './pattern-implementation.ts'
import { performanceProfileView } from './performance-profile.ts'
import { scaleStages } from './scale-stages.ts'
import { systemArchitectureView } from './system-architecture.ts'
import { systemFailureDomainsView } from './system-failure-domains.ts'
import { systemNovelSolutionsView } from './system-novel-solutions.ts'
import { systemOperationsView } from './system-operations.ts'
import { systemRequestFlowView } from './system-request-flow.ts'
import { systemStorageView } from './system-storage.ts'
import { technologyComparisonView } from './technology-comparison.ts'

/** The pictures of an entry, the one that counts toward the target first; those with too many cards are folded. */
export function viewsOf(entry: AnyEntry): readonly Diagram[] {
  return unfolded(entry).map((diagram) =>
    diagram.kind === 'graph' ? foldGroups(diagram, sectionHref(entry.id, partsOf(entry))) : diagram,
  )
}

/** The section of an entry's page that tells of every card of its graph. */
const partsOf = ({ kind }: AnyEntry): string =>
  kind === 'system-operations' ? 'pipeline' : kind === 'incident' ? 'cascade' : 'nodes'

function unfolded(entry: AnyEntry): readonly Diagram[] {
  const make = lineMaker(citationsOf(entry))
  switch (entry.kind) {
    case 'incident':
      return incidentView(entry, make)
    case 'debugging-guide':
      return debuggingGuideView(entry, make)
    case 'scale-journey':
    case 'system-scale-evolution':
      return [scaleStages(plain(entry.data.title), entry.data['scale-points'], make)]
    case 'cost-breakdown':
    case 'system-cost-breakdown':
      return costDiagrams(entry.data, make)
    case 'performance-profile':
      return performanceProfileView(entry, make)
    case 'capacity-model':
      return capacityModelView(entry, make)
    case 'pattern-implementation':
      return patternImplementationView(entry, make)
    case 'technology-comparison':
      return technologyComparisonView(entry, make)
    case 'migration-playbook':
      return migrationPlaybookView(entry, make)
    case 'system-architecture':
      return systemArchitectureView(entry, make)
    case 'system-request-flow':
      return systemRequestFlowView(entry, make)
    case 'system-storage':
      return systemStorageView(entry, make)
    case 'system-failure-domains':
      return systemFailureDomainsView(entry, make)
    case 'system-novel-solutions':
      return systemNovelSolutionsView(entry, make)
    case 'system-operations':
      return systemOperationsView(entry, make)
    default:
      return entry satisfies never
  }
}
