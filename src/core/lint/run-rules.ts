import type { Corpus } from '../corpus/corpus.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { locate } from '../source/locate.ts'
import { applyExceptions } from './apply-exceptions.ts'
import type { Finding, Rule } from './rule.ts'

/**
 * Runs every rule over the corpus; order is left to `inOrder`. A rule that throws becomes one diagnostic
 * that names it, and the run goes on.
 */
export function runRules(corpus: Corpus, rules: readonly Rule[]): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const collect = (
    rule: Rule,
    path: string,
    findings: () => Iterable<Finding & { readonly path?: string }>,
  ): void => {
    try {
      for (const finding of findings())
        diagnostics.push(toDiagnostic(corpus, rule, finding.path ?? path, finding))
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
  }
  for (const rule of rules) {
    switch (rule.scope) {
      case 'input':
        break
      case 'entry':
        for (const entry of corpus.entries.values())
          collect(rule, entry.path, () => rule.check(entry, corpus))
        break
      case 'source':
        for (const source of corpus.sources.values())
          collect(rule, source.path, () => rule.check(source, corpus))
        break
      case 'corpus':
        collect(rule, '', () => rule.check(corpus))
        break
      default:
        rule satisfies never
    }
  }
  return applyExceptions(corpus, diagnostics)
}

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
