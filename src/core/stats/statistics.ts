import type { Corpus } from '../corpus/corpus.ts'
import { entryFigures } from '../corpus/entry-evidence.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { rules } from '../lint/registry.ts'
import type { Gate } from '../lint/rule.ts'
import { categories, companies, systemViews } from '../schema/categories.ts'
import type { SourceGrade } from '../schema/source.ts'
import { countAbsences } from './count-absences.ts'
import { type ReviewCounts, reviewCounts } from './review-counts.ts'
import { isSecondHand } from './second-hand.ts'
import { type SecondReadingCounts, secondReadingCounts } from './second-reading-counts.ts'
import { type VerificationCounts, verificationCounts } from './verification-counts.ts'

export interface Statistics {
  readonly entries: {
    readonly total: number
    readonly accepted: number
    readonly target: number
    readonly byCategory: Readonly<Record<string, { readonly accepted: number; readonly target: number }>>
    readonly systems: Readonly<Record<string, { readonly views: number; readonly of: number }>>
    readonly secondHand: number
  }
  readonly evidence: {
    readonly figures: number
    readonly reported: number
    /** By a formula without assumptions. */
    readonly computed: number
    /** By a formula with assumptions. */
    readonly modelled: number
    readonly unpublished: number
    readonly notApplicable: number
    /** Reported figures by the best grade of their sources. */
    readonly byGrade: Readonly<Record<SourceGrade, number>>
    readonly sources: number
    readonly pinned: number
  }
  /** For each gate, the entries that pass all its rules. */
  readonly gates: Readonly<
    Record<Gate, { readonly passed: number; readonly of: number; readonly findings: number }>
  >
  readonly secondReadings: SecondReadingCounts
  readonly reviews: ReviewCounts
  readonly verification: VerificationCounts
}

const grades: readonly SourceGrade[] = ['original', 'copy', 'excerpt', 'retelling']

/** Counts what the atlas holds. An entry is accepted when it has no findings. */
export function statisticsOf(corpus: Corpus, diagnostics: readonly Diagnostic[]): Statistics {
  const entries = [...corpus.entries.values()]
  const flawed = new Set(diagnostics.map(({ path }) => path))
  const accepted = entries.filter(({ path }) => !flawed.has(path))
  const within = (folder: string) => accepted.filter(({ id }) => id.startsWith(`${folder}/`)).length
  const evidence = { figures: 0, reported: 0, computed: 0, modelled: 0, unpublished: 0, notApplicable: 0 }
  const byGrade: Record<SourceGrade, number> = { original: 0, copy: 0, excerpt: 0, retelling: 0 }
  for (const entry of entries) {
    for (const { marks } of entryFigures(entry)) {
      // A name or title may repeat a figure that the entry cites elsewhere; it counts once, where it is cited.
      if (marks.length === 0) continue
      evidence.figures++
      const calculation = marks.find((mark) => mark.kind === 'calculation')
      if (calculation?.kind === 'calculation') {
        if (entry.data.calculations?.[calculation.id]?.assumes) evidence.modelled++
        else evidence.computed++
        continue
      }
      const best = grades.find((grade) =>
        marks.some(
          (mark) =>
            mark.kind === 'source' &&
            mark.keys.some(({ key }) => corpus.sources.get(key)?.data.read.as === grade),
        ),
      )
      if (!best) continue
      evidence.reported++
      byGrade[best]++
    }
    const absences = countAbsences(entry.data)
    evidence.unpublished += absences.unpublished
    evidence.notApplicable += absences.notApplicable
  }
  const sources = [...corpus.sources.values()]
  return {
    entries: {
      total: entries.length,
      accepted: accepted.length,
      target: categories.reduce((sum, { target }) => sum + target, 0),
      byCategory: Object.fromEntries(
        categories.map(({ folder, target }) => [folder, { accepted: within(folder), target }]),
      ),
      systems: Object.fromEntries(
        Object.keys(companies).map((company) => [
          company,
          { views: within(`systems/${company}`), of: systemViews.length },
        ]),
      ),
      secondHand: entries.filter((entry) => isSecondHand(entry, corpus)).length,
    },
    evidence: {
      ...evidence,
      byGrade,
      sources: sources.length,
      pinned: sources.filter(({ data }) => data.read.pin !== undefined).length,
    },
    gates: gateCounts(entries, diagnostics),
    secondReadings: secondReadingCounts(corpus),
    reviews: reviewCounts(corpus),
    verification: verificationCounts(corpus),
  }
}

function gateCounts(
  entries: readonly { readonly path: string }[],
  diagnostics: readonly Diagnostic[],
): Statistics['gates'] {
  const gateOf = new Map(rules.map(({ code, gate }) => [code, gate]))
  const gates = [...new Set(rules.map(({ gate }) => gate))].sort()
  return Object.fromEntries(
    gates.map((gate) => {
      const found = diagnostics.filter(({ code }) => gateOf.get(code) === gate)
      const failing = new Set(found.map(({ path }) => path))
      return [
        gate,
        {
          passed: entries.filter(({ path }) => !failing.has(path)).length,
          of: entries.length,
          findings: found.length,
        },
      ]
    }),
  ) as Statistics['gates']
}
