import { isAbsent } from '../../../schema/absence.ts'
import type { Pointer } from '../../../schema/text-spots.ts'
import type { EntryRule } from '../../rule.ts'
import { systemGraphOf } from '../../system-graph-of.ts'
import { versionFault } from './version-fault.ts'

export const technologyIsVersioned = {
  code: 'technology-is-versioned',
  scope: 'entry',
  gate: 'new-hire',
  severity: 'error',
  summary: 'A version names one release that ran, not whichever it was.',
  *check(entry) {
    const versions: { readonly at: Pointer; readonly name: string; readonly version: unknown }[] = [
      ...entry.data.technologies.map(({ name, version }, index) => ({
        at: ['technologies', index, 'version'],
        name,
        version,
      })),
      ...(systemGraphOf(entry)?.nodes ?? []).map(({ product, version }, index) => ({
        at: ['nodes', index, 'version'],
        name: product,
        version,
      })),
    ]
    for (const { at, name, version } of versions) {
      if (typeof version !== 'string' || isAbsent(version)) continue
      const fault = versionFault(name, version)
      if (fault === undefined) continue
      yield {
        at,
        message: `“${version}” ${fault}.`,
        help: 'Give the release that ran, as its maker writes it, or `{ unpublished: … }` with what the source says instead.',
      }
    }
  },
} satisfies EntryRule
