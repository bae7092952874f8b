import type { Corpus } from '../../core/corpus/corpus.ts'
import type { AnyEntry } from '../../core/corpus/entry.ts'
import type { Diagnostic } from '../../core/diagnostic/diagnostic.ts'
import type { Diagram } from '../../core/diagram/model.ts'
import { diagramIsLegible } from '../../core/lint/rules/diagram-is-legible/rule.ts'
import { locate } from '../../core/source/locate.ts'
import type { Drawing } from './drawing.ts'

/** The faults of a diagram as findings in its entry, in the words of the rule that `atlas explain` explains. */
export function legibilityFindings(
  entry: AnyEntry,
  diagram: Diagram,
  faults: Drawing['faults'],
  corpus: Corpus,
): readonly Diagnostic[] {
  const file = corpus.files.get(entry.path)
  return faults.map(({ shape, place, message }) => ({
    code: diagramIsLegible.code,
    severity: diagramIsLegible.severity,
    path: entry.path,
    ...(file ? { range: locate(file, ['title'], 'value') } : {}),
    message: `In the ${shape} picture “${diagram.id}”, ${Math.round(place.y)} px from its top: ${message}`,
    help: 'Shorten what stands there; if it is short already, the drawing is at fault: report it with the file.',
    related: [],
  }))
}
