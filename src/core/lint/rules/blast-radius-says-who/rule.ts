import { isAbsent } from '../../../schema/absence.ts'
import type { Pointer } from '../../../schema/text-spots.ts'
import type { EntryRule } from '../../rule.ts'
import { saysOnly, wordSet } from '../../wording/says-only.ts'

/** How much, and never who or what. */
const howMuch = wordSet(
  `affect area big blast broad catastrophic complete considerable critical damage degrade degradation depend disruption
  effect enormous entire everybody everyone everything extensive full global high hit huge impact isolated large limited local
  localised localized low major massive medium minimal minor moderate outage partial potential radius range scope serious
  severe severity significant situation size small substantial system systemic systemwide tbd total unclear unknown varies
  vary wide widespread whole`,
)

/** Some of what every system has; `All services` says how many. */
const some = /^(some|several|multiple|various|many|numerous|a number of|(a )?few)\b/i
const ofAnySystem = new Set([
  ...howMuch,
  ...wordSet('application area component few part multiple number numerous service several various'),
])

const nobody = /^(none|no one|nobody|nothing)\b/i

export const blastRadiusSaysWho = {
  code: 'blast-radius-says-who',
  scope: 'entry',
  gate: 'incident',
  severity: 'error',
  summary: 'A blast radius names who or what is hit: users, a share, systems, regions, components.',
  *check(entry) {
    const radii: { readonly at: Pointer; readonly radius: unknown }[] = entry.data.failure.map(
      (mode, index) => ({ at: ['failure', index, 'blast-radius'], radius: mode['blast-radius'] }),
    )
    if (entry.kind === 'system-failure-domains') {
      for (const [index, domain] of entry.data.domains.entries())
        radii.push({ at: ['domains', index, 'blast-radius'], radius: domain['blast-radius'] })
    }
    for (const { at, radius } of radii) {
      if (typeof radius !== 'string' || isAbsent(radius)) continue
      if (nobody.test(radius) || !saysOnly(radius, some.test(radius) ? ofAnySystem : howMuch)) continue
      yield {
        at,
        message: `“${radius}” says how bad it is, not who or what is hit.`,
        help: 'Name users, a share of requests, regions, systems or components; or say `{ unpublished: … }` with what is known instead.',
      }
    }
  },
} satisfies EntryRule
