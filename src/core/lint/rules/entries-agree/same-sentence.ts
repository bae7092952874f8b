import type { Corpus } from '../../../corpus/corpus.ts'
import type { AnyEntry } from '../../../corpus/entry.ts'
import { findFigures } from '../../../evidence/find-figures.ts'
import { parseMarks, stripMarks } from '../../../evidence/marks.ts'
import { repeatedPrints } from '../../../likeness/repeated-prints.ts'
import { isRecord } from '../../../schema/is-record.ts'
import type { Pointer } from '../../../schema/text-spots.ts'
import type { EntrySentence } from '../../entry-sentences.ts'
import { frameOf, repeatedOf, type SentencePrints, textPrint } from '../../text-prints.ts'
import { disagreement, type Found } from './place.ts'

/** A cited sentence with figures: what stands without them, for each source, of which part of the entry. */
interface Told extends EntrySentence {
  readonly entry: AnyEntry
  readonly frames: readonly string[]
}

/** The same sentence from the same source about a part of the same name, with another figure. */
export function* sameSentenceOtherwise({ entries }: Corpus): Iterable<Found> {
  const prints = new Map(Array.from(entries.values(), (entry) => [entry, textPrint(entry).frames] as const))
  const repeated = repeatedPrints(Array.from(prints.values(), (own) => own.prints))
  const first = new Map<string, Told | null>()
  for (const [entry, own] of prints) {
    for (const told of toldSentences(entry, own, repeated)) {
      for (const frame of told.frames) {
        const before = first.get(frame)
        if (before === undefined) first.set(frame, told)
        // Said of two things in one entry, it is of two things in the others as well.
        else if (before && before.entry === entry && otherFigures(before, told)) first.set(frame, null)
        const other = before && before.entry !== entry && otherFigures(before, told)
        if (!before || !other) continue
        yield disagreement(
          { entry, at: told.spot.pointer, value: other.here },
          { entry: before.entry, at: before.spot.pointer, value: other.there },
          `The same sentence from the same source says ${other.there} in “${before.entry.id}”, and ${other.here} here.`,
          'Check both at the source, and say what tells them apart.',
        )
        break
      }
    }
  }
}

function* toldSentences(entry: AnyEntry, own: SentencePrints, repeated: ReadonlySet<number>): Iterable<Told> {
  for (const sentence of repeatedOf(entry, own, repeated)) {
    const frame = frameOf(sentence.text, stripMarks(sentence.text))
    if (frame === undefined) continue
    const about = partAt(entry, sentence.spot.pointer)
    const keys = parseMarks(sentence.text).marks.flatMap((mark) => (mark.kind === 'source' ? mark.keys : []))
    yield { entry, ...sentence, frames: keys.map(({ key }) => `${frame}\n${about}\n${key}`) }
  }
}

/** The figures of two sentences of one frame; undefined where they are the same, or a date may tell the two apart. */
function otherFigures(a: Told, b: Told): { readonly there: string; readonly here: string } | undefined {
  const [left, right] = [a, b].map(({ text }) => findFigures(stripMarks(text).replace(/\s+/g, ' ')))
  if (!left || !right || left.length === 0) return undefined
  if ([...left, ...right].some(({ quantity }) => quantity.kind !== 'scalar')) return undefined
  const shown = (figures: typeof left): string => figures.map(({ text }) => text).join(', ')
  return shown(left) === shown(right) ? undefined : { there: shown(left), here: shown(right) }
}

/** What the text is of: the name of the object that holds it, and the field, since two components may be told of in the same words. */
function partAt(entry: AnyEntry, pointer: Pointer): string {
  let value: unknown = entry.data
  let name = ''
  for (const step of pointer) {
    value =
      isRecord(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[step] : undefined
    if (!isRecord(value)) continue
    const own = value.id ?? value.name ?? value.component ?? value.unit
    if (typeof own === 'string') name = own
  }
  return `${name} ${pointer.findLast((step) => typeof step === 'string') ?? ''}`
}
