import type { Corpus } from '../corpus/corpus.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { locate } from '../source/locate.ts'
import { applyExceptions } from './apply-exceptions.ts'
import type { Finding, Rule } from './rule.ts'

/** Which entries a run looks at, so that several can share the work; rules over sources and the corpus run where `whole`. */
export interface Share {
  readonly whole: boolean
  readonly has: (index: number) => boolean
}

const everything: Share = { whole: true, has: () => true }

/** Runs every rule over the corpus; order is left to `inOrder`. */
export function runRules(corpus: Corpus, rules: readonly Rule[]): readonly Diagnostic[] {
  return applyExceptions(corpus, findingsOf(corpus, rules, everything))
}

/**
 * What the rules find in a share of the corpus, exceptions not yet applied. A rule that throws becomes one diagnostic that
 * names it, and the run goes on.
 */
export function findingsOf(corpus: Corpus, rules: readonly Rule[], share: Share): readonly Diagnostic[] {
  const entries = [...corpus.entries.values()].filter((_, index) => share.has(index))
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
        for (const entry of entries) collect(rule, entry.path, () => rule.check(entry, corpus))
        break
      case 'source':
        if (!share.whole) break
        for (const source of corpus.sources.values())
          collect(rule, source.path, () => rule.check(source, corpus))
        break
      case 'corpus':
        if (share.whole) collect(rule, '', () => rule.check(corpus))
        break
      default:
        rule satisfies never
    }
  }
  return diagnostics
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
