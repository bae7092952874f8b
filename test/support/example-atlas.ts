import { parse, stringify } from 'yaml'
import { kindOf } from '../../src/core/schema/categories.ts'
import { isRecord } from '../../src/core/schema/is-record.ts'
import { type Kind, kindSchemas } from '../../src/core/schema/registry.ts'
import { skeletonValue } from '../../src/core/schema/skeleton.ts'
import type { SourceGrade } from '../../src/core/schema/source.ts'

/** Where an example of a kind stands in a test's atlas. */
export const placeOf = (kind: Kind): string =>
  kind.startsWith('system-')
    ? `systems/github/${kind.slice('system-'.length)}.yaml`
    : `${kind === 'technology-comparison' ? 'technology-comparisons' : `${kind}s`}/example.yaml`

/** Where the tests' sources stand: an invented address that is not one of those kept for examples, which are findings. */
export const exampleAddress = 'https://engineering.examplecorp.dev/report'

/** A source as the tests' atlases have it, with what the example says of it. */
export function exampleSource(figures: readonly string[], as: SourceGrade = 'original'): string {
  return stringify({
    title: 'An example',
    publisher: 'Example',
    url: exampleAddress,
    published: '2020-01-01',
    kind: 'postmortem',
    read: { on: '2026-11-23', where: exampleAddress, as },
    ...(as === 'retelling' ? { note: 'A summary of the report.' } : {}),
    figures,
  })
}

/**
 * A file of a small atlas. An entry or a source that says `skeleton: true` is laid over one; other files stand whole.
 */
export function exampleFile(path: string, value: unknown): string {
  const kind = kindOf(path.replace(/\.yaml$/, ''))
  if (!isRecord(value) || value.skeleton !== true) return JSON.stringify(value)
  const { skeleton: _, ...own } = value
  if (kind) return exampleEntry(kind, JSON.stringify(own))
  return stringify({ ...(parse(exampleSource([])) as object), ...own })
}

/** A skeleton of a kind with some of its top-level parts replaced. */
export function exampleEntry(kind: Kind, parts: string): string {
  const base = skeletonValue(kindSchemas[kind]) as Record<string, unknown>
  const own = parse(parts) as Record<string, unknown>
  const order = Object.keys((kindSchemas[kind] as unknown as { shape: object }).shape)
  const merged = { ...base, ...own }
  return stringify(
    Object.fromEntries(order.filter((key) => merged[key] !== undefined).map((key) => [key, merged[key]])),
    // An example may write `*no` for the fifth absence; the file must not.
    { aliasDuplicateObjects: false },
  )
}
