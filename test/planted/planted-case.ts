import { readdirSync, readFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import { contentHash } from '../../src/core/corpus/content-hash.ts'
import { formatFile } from '../../src/core/format/format-file.ts'

/** A change of one place; `in` names a file of the base where it is not the case's entry. */
interface Patch {
  readonly in?: string
  /** Keys and indexes joined by dots; a last `+` appends, an empty text is the whole file. */
  readonly at: string
  readonly to?: unknown
  readonly remove?: true
  /** For a whole file: this one again, with names replaced, as a machine clones an entry for another company. */
  readonly clone?: string
  readonly replace?: Readonly<Record<string, string>>
}

/** One file of `cases/`: a defect, and the twin that lacks it and nothing else. */
interface CaseFile {
  /** The defect in one sentence. */
  readonly planted: string
  /** Where such a defect was really found. */
  readonly seen: string
  /** The rules of which at least one must find it. */
  readonly expect: readonly string[]
  /** The file that the finding names where that is not the changed one: two files disagree, and either may be wrong. */
  readonly 'found-in'?: string
  /** Files of `bases/`, laid together. */
  readonly base: readonly string[]
  /** The entry that patches change unless they say otherwise. */
  readonly entry: string
  /** What makes this case's clean text its own. */
  readonly twin?: readonly Patch[]
  /** What is wrong, laid over the twin. */
  readonly defect: readonly Patch[]
}

/** A case ready to be checked: two little atlases that differ only in the defect. */
export interface PlantedCase extends CaseFile {
  readonly name: string
  readonly clean: ReadonlyMap<string, string>
  readonly defective: ReadonlyMap<string, string>
  /** The files in which a finding of the defect may lie: those in which the two differ. */
  readonly places: ReadonlySet<string>
}

type Files = Map<string, unknown>

const here = new URL('./', import.meta.url)
const readYaml = (path: string): unknown => parse(readFileSync(new URL(path, here), 'utf8'))

/** Every case of the folder, in order of its name. */
export function plantedCases(): readonly PlantedCase[] {
  return readdirSync(new URL('cases/', here))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => prepare(file.replace(/\.yaml$/, ''), readYaml(`cases/${file}`) as CaseFile))
}

function prepare(name: string, planted: CaseFile): PlantedCase {
  const base = planted.base.map((each) => readYaml(`bases/${each}.yaml`) as Record<string, unknown>)
  const twin = patched(mergeBases(base), planted.twin ?? [], planted.entry)
  const defect = patched(structuredClone(twin), planted.defect, planted.entry)
  const [clean, defective] = [written(twin), written(defect)]
  const touched = [...clean.keys(), ...defective.keys()].filter(
    (path) => clean.get(path) !== defective.get(path),
  )
  const foundIn = planted['found-in']
  return {
    ...planted,
    name,
    clean,
    defective,
    places: new Set(foundIn === undefined ? touched : [...touched, `${foundIn}.yaml`]),
  }
}

/** Later bases add files; their glossaries' terms are joined. */
function mergeBases(bases: readonly Record<string, unknown>[]): Files {
  const files: Files = new Map()
  const terms = new Map<string, unknown>()
  for (const base of bases) {
    for (const [path, value] of Object.entries(base)) {
      if (path !== 'glossary.yaml') files.set(path, value)
      else for (const term of (value as { terms: { term: string }[] }).terms) terms.set(term.term, term)
    }
  }
  return files.set('glossary.yaml', { terms: [...terms.values()] })
}

function patched(files: Files, patches: readonly Patch[], entry: string): Files {
  for (const patch of patches) {
    const path = `${patch.in ?? entry}.yaml`
    if (patch.at === '') {
      if (patch.remove) files.delete(path)
      else
        files.set(
          path,
          patch.clone === undefined ? patch.to : renamed(files.get(`${patch.clone}.yaml`), patch),
        )
    } else apply(files.get(path), patch.at.split('.'), patch)
  }
  return files
}

function renamed(value: unknown, { replace = {} }: Patch): unknown {
  let text = JSON.stringify(value)
  for (const [from, to] of Object.entries(replace)) text = text.replaceAll(from, to)
  return JSON.parse(text)
}

/** Throws where the place does not exist: a patch that changes nothing would plant nothing. */
function apply(value: unknown, [key = '', ...rest]: readonly string[], patch: Patch): void {
  if (typeof value !== 'object' || value === null) throw new Error(`There is no ${patch.at} to change.`)
  const holder = value as Record<string, unknown>
  if (rest.length > 0) apply(holder[key], rest, patch)
  else if (Array.isArray(value) && key === '+') value.push(patch.to)
  else if (Array.isArray(value) && patch.remove) value.splice(Number(key), 1)
  else if (patch.remove) delete holder[key]
  else holder[key] = patch.to
}

/** As an author would have the files after `atlas format`; a review of `current` content is one of the entry as it stands. */
function written(files: Files): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [path, value] of files) {
    const text = formatFile(path, stringify(value, { lineWidth: 0 }))
    const reviewed = texts.get(path.replace('reviews/', ''))
    texts.set(
      path,
      path.startsWith('reviews/') && reviewed !== undefined
        ? text.replace('content: current', `content: ${contentHash(parse(reviewed))}`)
        : text,
    )
  }
  return texts
}
