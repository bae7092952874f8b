import { isAbsent } from '../../../schema/absence.ts'
import { entryRollbacks } from '../../entry-rollbacks.ts'
import type { EntryRule } from '../../rule.ts'
import { saysOnly, wordSet } from '../../wording/says-only.ts'

/** That there is a way back, or none: never which, or why. */
const back = wordSet(
  `action affected applicable apply appropriate automated automatic automation available backout bad case change code
  complete config configuration deploy deployment do documented earlier easy execute faulty follow full go immediate
  initiate instant last latest manual method minute n na necessary need none normal nothing old operation original
  perform plan possible prepare previous prior procedure process quick recent release require required restore return
  revert reversal reverse roll rollback second simple standard state step strategy straightforward support tbd undo update
  usual version way yes trivial problematic problem issue incident team engineer operator`,
)

export const rollbackSaysHow = {
  code: 'rollback-says-how',
  scope: 'entry',
  gate: 'incident',
  severity: 'error',
  summary: 'A rollback says what is put back and how, or why there is no way back.',
  *check(entry) {
    for (const { at, rollback } of entryRollbacks(entry)) {
      if (isAbsent(rollback) || !saysOnly(rollback, back)) continue
      yield {
        at,
        message: `“${rollback}” says that one goes back, or does not, and not how or why.`,
        help: 'Name what is put back and with what: the setting, the command, the server; where there is no way or no need, say why: `{ not-applicable: … }`.',
      }
    }
  },
} satisfies EntryRule
