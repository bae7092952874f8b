import type { Corpus } from '../../../corpus/corpus.ts'
import type { Entry } from '../../../corpus/entry.ts'
import { isAbsent } from '../../../schema/absence.ts'
import type { Pointer } from '../../../schema/text-spots.ts'
import { triage } from '../../../triage/answer.ts'
import { entryTexts } from '../../../triage/entry-texts.ts'
import { fillTemplate } from '../../../triage/fill-template.ts'
import { type Library, openIndex } from '../../../triage/library.ts'
import { normalise } from '../../../triage/normalise.ts'
import { matchSignatures } from '../../../triage/signature-match.ts'
import { buildIndex } from '../../../triage/triage-index.ts'
import { wordsOf } from '../../../triage/words.ts'
import type { CorpusRule } from '../../rule.ts'

type Guide = Entry<'debugging-guide'>

/** Ahead of every other guide by this much, the signature alone decides, and the rest need not be looked at. */
const clearly = 0.1

export const signatureFindsItsGuide = {
  code: 'signature-finds-its-guide',
  scope: 'corpus',
  reads: 'debugging-guide',
  gate: '3am',
  severity: 'error',
  summary: 'Each signature and symptom of a guide leads triage to this guide first.',
  *check(corpus) {
    const guides = guidesOf(corpus)
    if (guides.length < 2) return
    const library = openIndex(buildIndex(guides.map(entryTexts)))
    for (const guide of guides) {
      for (const { at, text, what } of signsOf(guide)) {
        const thief = thiefOf(guide, text, library)
        if (thief === undefined) continue
        yield {
          path: guide.path,
          at,
          message: `This ${what} leads to “${thief.id}” first.`,
          help:
            thief.by === undefined
              ? 'Say what is particular to this guide, or take the words that mean this one out of the other.'
              : `The other has “${thief.by}”. Leave it to the guide that it tells most for, or make both say what sets them apart.`,
          related: [{ path: `${thief.id}.yaml`, at: ['signatures'], message: 'The other guide.' }],
        }
      }
    }
  },
} satisfies CorpusRule

function guidesOf(corpus: Corpus): readonly Guide[] {
  const guides: Guide[] = []
  for (const entry of corpus.entries.values()) if (entry.kind === 'debugging-guide') guides.push(entry)
  return guides
}

interface Sign {
  readonly at: Pointer
  readonly what: string
  /** As somebody would paste it. */
  readonly text: string
}

function signsOf({ data: { signatures } }: Guide): readonly Sign[] {
  const alerts = isAbsent(signatures.alerts) ? [] : signatures.alerts
  return [
    ...signatures.errors.map(({ template }, index) => ({
      at: ['signatures', 'errors', index, 'template'],
      what: 'error',
      text: fillTemplate(template),
    })),
    ...alerts.map(({ name }, index) => ({
      at: ['signatures', 'alerts', index, 'name'],
      what: 'alert',
      text: name,
    })),
    ...signatures.symptoms.map((text, index) => ({
      at: ['signatures', 'symptoms', index],
      what: 'symptom',
      text,
    })),
  ]
}

/** The guide that triage puts first instead, and the text of it that was found; undefined where the right one is first. */
function thiefOf(
  guide: Guide,
  text: string,
  library: Library,
): { readonly id: string; readonly by: string | undefined } | undefined {
  const own = library.entries.findIndex(({ id }) => id === guide.id)
  const matches = matchSignatures(wordsOf(normalise(text)), library)
  const best = matches.find(({ signature }) => signature.entry === own)?.confidence ?? 0
  const rival = matches.find(({ signature }) => signature.entry !== own)?.confidence ?? 0
  if (best > 0.8 && best > rival + clearly) return undefined
  const [first] = triage(text, library).considered
  if (first === undefined || first.id === guide.id) return undefined
  const by = matches.find(({ signature }) => library.entries[signature.entry]?.id === first.id)
  return { id: first.id, by: by?.signature.text }
}
