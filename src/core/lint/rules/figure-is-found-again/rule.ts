import { verificationOf } from '../../../corpus/verification-of.ts'
import type { SourceRule } from '../../rule.ts'

export const figureIsFoundAgain = {
  code: 'figure-is-found-again',
  scope: 'source',
  gate: 'evidence',
  severity: 'error',
  summary: 'A machine that read the source again found every figure listed.',
  *check(source, corpus) {
    const verification = verificationOf(source, corpus)
    if (!verification?.current) return
    for (const figure of verification.seen.missing ?? []) {
      yield {
        at: ['figures', source.data.figures.indexOf(figure)],
        message: `“${figure}” was not found when the source was read again on ${verification.seen.on}.`,
        help: 'Open the source: list the figure as it prints it, or correct the entries that use it; then run `atlas verify` on this file.',
      }
    }
  },
} satisfies SourceRule
