import { isAbsent } from '../../../schema/absence.ts'
import type { Pointer } from '../../../schema/text-spots.ts'
import type { EntryRule } from '../../rule.ts'
import { saysOnly, wordSet } from '../../wording/says-only.ts'

/** That there may be a loss, and how bad it is: never of what. */
const perhaps = wordSet(
  `amount case certain chance detail conceivable considerable corruption data depend expect extensive extent happen high
  inconsistency information large limit limited little lose loss lost low major massive maybe mild minimal minimum minor
  moderate negligible occur partial perhaps permanent possibility possible potential probable probably rare risk serious
  severe significant situation slight small substantial tbd temporary unclear unknown unlikely varies vary yes`,
)

/** A plain `no` states it; `no significant loss` and `no details` do not say whether there was one. */
const none =
  /\b(none|nothing|zero|no)\b(?! (significant|major|substantial|serious|material|severe|large|big|details?|information|word|idea)\b)/i

export const dataLossIsStated = {
  code: 'data-loss-is-stated',
  scope: 'entry',
  gate: 'incident',
  severity: 'error',
  summary: 'Data loss is none, an amount, or a kind of data; never “possible” or “minimal”.',
  *check(entry) {
    const losses: { readonly at: Pointer; readonly loss: unknown }[] = entry.data.failure.map(
      (mode, index) => ({ at: ['failure', index, 'data-loss'], loss: mode['data-loss'] }),
    )
    if (entry.kind === 'incident')
      losses.push({ at: ['impact', 'data-loss'], loss: entry.data.impact['data-loss'] })
    for (const { at, loss } of losses) {
      if (typeof loss !== 'string' || isAbsent(loss)) continue
      if (none.test(loss) || !saysOnly(loss, perhaps)) continue
      yield {
        at,
        message: `“${loss}” does not say what is lost.`,
        help: 'Say “None” and why, how much, or which data (“writes since the last backup”); or `{ unpublished: … }` with what is known instead.',
      }
    }
  },
} satisfies EntryRule
