import { type Suggestion, triage } from '../../core/triage/answer.ts'
import type { Library } from '../../core/triage/library.ts'
import { normalise, templateOf } from '../../core/triage/normalise.ts'
import { toneOf } from '../../core/triage/tone.ts'

/** An entry that many records speak for. */
export interface Tallied {
  readonly suggestion: Suggestion
  readonly records: number
  /** One of them. */
  readonly example: string
}

export interface Unknown {
  readonly template: string
  readonly records: number
}

export interface TallyReport {
  readonly found: readonly Tallied[]
  /** Records that say something failed and that no entry knows, by template, most frequent first. */
  readonly unknown: readonly Unknown[]
  readonly records: number
  /** Records of different templates. */
  readonly distinct: number
  /** Records that were passed over because the table of templates was full. */
  readonly passed: number
}

interface Row {
  records: number
  readonly example: string
  readonly suggestion?: Suggestion
  readonly template: string
  readonly isComplaint: boolean
}

/** Templates kept at most: about 40 MB. */
const mostRows = 20_000
const mostShapes = 60_000
const longestExample = 400

/** Counts records by template and asks triage once a template, in memory that does not grow with the stream. */
export function createTally(library: Library): {
  readonly add: (record: string) => void
  readonly report: () => TallyReport
} {
  const rows = new Map<string, Row>()
  // What a record looks like at a glance, so that the thousandth of a kind costs next to nothing.
  const shapes = new Map<string, Row>()
  let records = 0
  let passed = 0

  const rowFor = (record: string): Row | undefined => {
    const template = templateOf(normalise(record)).slice(0, longestExample)
    const known = rows.get(template)
    if (known !== undefined) return known
    if (rows.size >= mostRows) return undefined
    const [suggestion] = triage(record, library).results
    const row: Row = {
      records: 0,
      example: record.slice(0, longestExample),
      template,
      isComplaint: toneOf(record).isComplaint,
      ...(suggestion === undefined ? {} : { suggestion }),
    }
    rows.set(template, row)
    return row
  }

  return {
    add: (record) => {
      if (record.trim() === '') return
      records += 1
      const shape = record.slice(0, longestExample).replace(/[0-9a-f]*\d[0-9a-f]*/gi, '#')
      const row = shapes.get(shape) ?? rowFor(record)
      if (row === undefined) {
        passed += 1
        return
      }
      if (shapes.size >= mostShapes) shapes.clear()
      shapes.set(shape, row)
      row.records += 1
    },
    report: () => ({ ...summary([...rows.values()]), records, distinct: rows.size, passed }),
  }
}

function summary(rows: readonly Row[]): Pick<TallyReport, 'found' | 'unknown'> {
  const found = new Map<string, Tallied>()
  for (const { suggestion, records, example } of rows) {
    if (suggestion === undefined) continue
    const before = found.get(suggestion.id)
    const isSurer = before === undefined || suggestion.score > before.suggestion.score
    found.set(suggestion.id, {
      suggestion: isSurer ? suggestion : before.suggestion,
      example: isSurer ? example : before.example,
      records: records + (before?.records ?? 0),
    })
  }
  return {
    found: [...found.values()].sort(
      (a, b) => b.suggestion.score - a.suggestion.score || b.records - a.records,
    ),
    unknown: rows
      .filter((row) => row.suggestion === undefined && row.isComplaint)
      .sort((a, b) => b.records - a.records)
      .map(({ template, records }) => ({ template, records })),
  }
}
