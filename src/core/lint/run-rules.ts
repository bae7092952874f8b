import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry } from '../corpus/entry.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { locate } from '../source/locate.ts'
import { applyExceptions } from './apply-exceptions.ts'
import type { Finding, Rule } from './rule.ts'

/** Runs every rule over the corpus; order is left to `inOrder`. */
export function runRules(corpus: Corpus, rules: readonly Rule[]): readonly Diagnostic[] {
  return applyExceptions(corpus, [
    ...findingsInEntries(corpus, rules),
    ...findingsInSources(corpus, rules),
    ...findingsInWhole(corpus, rules),
  ])
}

/** What the rules over single entries find, in all of them or in some, exceptions not yet applied. */
export function findingsInEntries(
  corpus: Corpus,
  rules: readonly Rule[],
  entries: Iterable<AnyEntry> = corpus.entries.values(),
): readonly Diagnostic[] {
  const { entry: ofEntry = [] } = byScope(rules)
  // Entry by entry, not rule by rule: what is read of a sentence is remembered for the next rule.
  return Array.from(entries).flatMap((entry) =>
    ofEntry.flatMap((rule) => collect(corpus, rule, entry.path, () => rule.check(entry, corpus))),
  )
}

/** What the rules over single sources find, exceptions not yet applied. They ask for the figures that the rules over entries have read. */
export function findingsInSources(corpus: Corpus, rules: readonly Rule[]): readonly Diagnostic[] {
  const { source: ofSource = [] } = byScope(rules)
  return Array.from(corpus.sources.values()).flatMap((source) =>
    ofSource.flatMap((rule) => collect(corpus, rule, source.path, () => rule.check(source, corpus))),
  )
}

/** What the rules over the whole corpus find, exceptions not yet applied. */
export function findingsInWhole(corpus: Corpus, rules: readonly Rule[]): readonly Diagnostic[] {
  const { corpus: ofCorpus = [] } = byScope(rules)
  return ofCorpus.flatMap((rule) => collect(corpus, rule, '', () => rule.check(corpus)))
}

/** A rule that throws becomes one diagnostic that names it, and the run goes on. */
function collect(
  corpus: Corpus,
  rule: Rule,
  path: string,
  check: () => Iterable<Finding & { readonly path?: string }>,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  try {
    for (const finding of check()) diagnostics.push(toDiagnostic(corpus, rule, finding.path ?? path, finding))
  } catch (error) {
    diagnostics.push({
      code: 'rule-runs',
      severity: 'error',
      path,
      message: `The rule “${rule.code}” stopped: ${error instanceof Error ? error.message : String(error)}`,
      help: 'This is a bug in atlas; please report it with the file.',
      related: [],
    })
  }
  return diagnostics
}

type Scoped = { readonly [S in Rule['scope']]?: readonly Extract<Rule, { readonly scope: S }>[] }

const byScope = (rules: readonly Rule[]): Scoped => Object.groupBy(rules, ({ scope }) => scope) as Scoped

function toDiagnostic(corpus: Corpus, rule: Rule, path: string, finding: Finding): Diagnostic {
  const place = (where: string, at: Finding['at'], on: Finding['on']) => {
    const file = corpus.files.get(where)
    return file ? { range: locate(file, at, on ?? 'value') } : {}
  }
  return {
    code: rule.code,
    severity: rule.severity,
    path,
    ...place(path, finding.at, finding.on),
    message: finding.message,
    ...(finding.help === undefined ? {} : { help: finding.help }),
    related: (finding.related ?? []).map(({ path: where, at, message }) => ({
      path: where,
      message,
      ...place(where, at, 'value'),
    })),
  }
}
