import { isAbsent } from '../../../schema/absence.ts'
import type { Pointer } from '../../../schema/text-spots.ts'
import type { EntryRule } from '../../rule.ts'
import { tellingWords } from '../../wording/telling-words.ts'

/** Who takes the place of the component that the row names. */
const succeeds =
  /\b(follower|replica|standby|secondary|twin|peer|successor|another \w+)\b.*\b(takes? (it )?over|took over|(is|was) (promoted|elected))\b/i

export const recoveryIsSpecific = {
  code: 'recovery-is-specific',
  scope: 'entry',
  gate: '3am',
  severity: 'error',
  summary: 'A recovery says who or what does what to which component.',
  *check(entry) {
    const texts: { readonly at: Pointer; readonly text: string }[] = [
      { at: ['when-paged', 'recovery', 'how'], text: entry.data['when-paged'].recovery.how },
    ]
    for (const [index, { recovery }] of entry.data.failure.entries()) {
      if (!isAbsent(recovery)) texts.push({ at: ['failure', index, 'recovery'], text: recovery })
    }
    for (const { at, text } of texts) {
      const { words, names } = tellingWords(text)
      if (words.length >= 2 || names.length > 0 || (at[0] === 'failure' && succeeds.test(text))) continue
      yield {
        at,
        message: `The recovery “${text}” does not say what is done to what.`,
        help: 'Say who or what acts, on which component, and how: “Orchestrator promotes a replica in the same site”; or `{ unpublished: … }`.',
      }
    }
  },
} satisfies EntryRule
