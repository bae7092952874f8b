import type { z } from 'zod'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import { memoised } from '../recall/memoised.ts'
import { kindOf } from '../schema/categories.ts'
import { Exceptions } from '../schema/exceptions.ts'
import { Glossary } from '../schema/glossary.ts'
import { isRecord } from '../schema/is-record.ts'
import { Moved } from '../schema/moved.ts'
import { Prices } from '../schema/prices.ts'
import { type Kind, kindSchemas } from '../schema/registry.ts'
import { Reviews } from '../schema/reviews.ts'
import { validate } from '../schema/schema-findings.ts'
import { schemaOf } from '../schema/schema-of.ts'
import { SecondReadings } from '../schema/second-readings.ts'
import { Source } from '../schema/source.ts'
import { type TextSpot, textSpots } from '../schema/text-spots.ts'
import { Verification } from '../schema/verification.ts'
import { locate, toRange } from '../source/locate.ts'
import { parseSourceFile, type SourceFile } from '../source/source-file.ts'
import type { Corpus, Filed } from './corpus.ts'
import type { AnyEntry, SourceEntry } from './entry.ts'

/** File paths relative to `atlas/`, with `/`, and their texts. */
export type Tree = ReadonlyMap<string, string>

/** Reads the atlas. A file that cannot be read is reported once and left out; its name is kept. */
export function loadCorpus(tree: Tree): Outcome<Corpus> {
  const diagnostics: Diagnostic[] = []
  const entries = new Map<string, AnyEntry>()
  const sources = new Map<string, SourceEntry>()
  const moved = new Map<string, string>()
  const broken = new Set<string>()
  const prices = new Map<string, Filed<Prices>>()
  const reviews = new Map<string, Filed<Reviews>>()
  const secondReadings = new Map<string, Filed<SecondReadings>>()
  const verified = new Map<string, Filed<Verification>>()
  const files = new Map<string, SourceFile>()
  let glossary: Glossary = { terms: [] }
  let exceptions: Exceptions = []

  const report = (path: string, code: string, message: string, help: string): void => {
    diagnostics.push({ code, severity: 'error', path, message, help, related: [], range: start })
  }
  const accept = <S extends z.ZodType>(file: SourceFile, schema: S): z.infer<S> | undefined => {
    const checked = validate(schema, file.value)
    if (checked.ok) return checked.data
    for (const { pointer, on, message, help } of checked.findings) {
      diagnostics.push({
        code: 'shape-fits-schema',
        severity: 'error',
        path: file.path,
        range: locate(file, pointer, on),
        message,
        help,
        related: [],
      })
    }
    return undefined
  }

  const readFile = (id: string): void => {
    const path = `${id}.yaml`
    const name = id.slice(id.lastIndexOf('/') + 1)
    const parsed = parseSourceFile(path, tree.get(path) ?? '')
    if (!parsed.ok) {
      const { code, message, help, offset, length } = parsed.problem
      diagnostics.push({
        code,
        severity: 'error',
        path,
        range: toRange(parsed.lines, offset, offset + length),
        message,
        help,
        related: [],
      })
      broken.add(id.startsWith('sources/') ? name : id)
      return
    }
    const { file } = parsed
    files.set(path, file)
    const kind = kindOf(id)
    if (schemaOf(path) === undefined) {
      report(
        path,
        'file-has-place',
        'The atlas has no place of this name.',
        'See “What the atlas holds” in docs/contributing-data.md.',
      )
    } else if (id === 'glossary') glossary = accept(file, Glossary) ?? glossary
    else if (id === 'exceptions') exceptions = accept(file, Exceptions) ?? exceptions
    else if (id.startsWith('prices/')) {
      const data = accept(file, Prices)
      if (data) prices.set(id, { data, file })
    } else if (id.startsWith('reviews/')) {
      const data = accept(file, Reviews)
      if (data) reviews.set(id.slice('reviews/'.length), { data, file })
    } else if (id.startsWith('second-readings/')) {
      const data = accept(file, SecondReadings)
      if (data) secondReadings.set(id.slice('second-readings/'.length), { data, file })
    } else if (id.startsWith('verified/')) {
      const data = accept(file, Verification)
      if (data) verified.set(name, { data, file })
    } else if (id.startsWith('sources/')) {
      const data = accept(file, Source)
      const twin = sources.get(name)
      if (!data) broken.add(name)
      else if (twin)
        report(
          path,
          'source-key-is-unique',
          `The key “${name}” is also that of ${twin.path}.`,
          'Rename one of the two files.',
        )
      else sources.set(name, { key: name, path, data, file })
    } else if (kind !== undefined) {
      if (isRecord(file.value) && 'moved-to' in file.value) {
        const data = accept(file, Moved)
        if (data) moved.set(id, data['moved-to'])
        else broken.add(id)
        return
      }
      const schema = kindSchemas[kind]
      const data = accept(file, schema)
      if (data === undefined) broken.add(id)
      else entries.set(id, entryOf(id, file, kind, data))
    }
  }

  for (const path of [...tree.keys()].sort()) {
    const id = path.slice(0, -'.yaml'.length)
    if (!path.endsWith('.yaml')) {
      if (/\.ya?ml$/i.test(path))
        report(path, 'file-has-place', 'The file’s name does not end in `.yaml`.', 'Rename it.')
      continue
    }
    readFile(id)
  }
  const corpus: Corpus = {
    entries,
    sources: sorted(sources),
    moved,
    broken,
    glossary,
    prices,
    reviews,
    secondReadings,
    verified,
    exceptions,
    files,
  }
  return { value: corpus, diagnostics }
}

/** Its texts are found again when they are asked for: kept for every entry they would be a third of the memory. */
function entryOf(id: string, file: SourceFile, kind: Kind, data: object): AnyEntry {
  const entry = {
    id,
    path: file.path,
    kind,
    data,
    file,
    get spots() {
      return spotsOf(entry)
    },
  }
  return entry as unknown as AnyEntry
}

const spotsOf = memoised(
  ({ kind, data }: { readonly kind: Kind; readonly data: object }): readonly TextSpot[] =>
    textSpots(kindSchemas[kind], data),
  2_000,
)

const start = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }

const sorted = <V>(map: ReadonlyMap<string, V>): Map<string, V> =>
  new Map([...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
