import { rules } from '../../core/lint/registry.ts'

const ofCorpus = rules.filter((rule) => rule.scope === 'corpus')

/** The rules over the whole atlas that may run beside the others, each over the kind of entries that it reads. */
export const alone = ofCorpus.filter((rule) => 'reads' in rule)

/** Those that need all of it. */
export const together = ofCorpus.filter((rule) => !('reads' in rule))
