import type { AnyEntry } from '../corpus/entry.ts'
import type { Absence } from '../schema/absence.ts'
import type { Pointer } from '../schema/text-spots.ts'

export interface Rollback {
  readonly at: Pointer
  readonly rollback: string | Absence
}

/** Every way back that an entry names: of failures, fixes, phases of a migration and steps of a pipeline. */
export function entryRollbacks(entry: AnyEntry): readonly Rollback[] {
  const of = (key: string, items: readonly { readonly rollback: string | Absence }[]): readonly Rollback[] =>
    items.map(({ rollback }, index) => ({ at: [key, index, 'rollback'], rollback }))
  const failures = of('failure', entry.data.failure)
  switch (entry.kind) {
    case 'debugging-guide':
      return [...of('fixes', entry.data.fixes), ...failures]
    case 'migration-playbook':
      return [...of('phases', entry.data.phases), ...failures]
    case 'system-operations':
      return [...of('pipeline', entry.data.pipeline), ...failures]
    default:
      return failures
  }
}
