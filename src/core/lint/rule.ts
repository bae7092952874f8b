import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry, SourceEntry } from '../corpus/entry.ts'
import type { Severity } from '../diagnostic/diagnostic.ts'
import type { Kind } from '../schema/registry.ts'
import type { Pointer } from '../schema/text-spots.ts'
import type { Mark } from '../source/locate.ts'

/** The least a rule knows: where in its file, and what. The runner adds the rest. */
export interface Finding {
  readonly at: Pointer
  /** What to mark there; the value unless said otherwise. */
  readonly on?: Mark
  /** One sentence, no path, no code. */
  readonly message: string
  /** What to do. */
  readonly help?: string
  /** Other places that have to do with it. */
  readonly related?: readonly { readonly path: string; readonly at: Pointer; readonly message: string }[]
}

interface RuleBase {
  /** The permanent name: the folder’s, in kebab-case, stating what should hold. */
  readonly code: string
  readonly severity: Severity
  /** What should hold, in one sentence. */
  readonly summary: string
  /** The part of the specification it enforces. */
  readonly gate: Gate
}

/** The specification’s tests, and the two that this design adds. */
export type Gate =
  | 'input'
  | 'commandments'
  | '3am'
  | 'new-hire'
  | 'cfo'
  | 'incident'
  | 'evidence'
  | 'template'
  | 'honesty'
  | 'final'

/** Found while a file is read, by `corpus/load.ts`, or when its pictures are drawn: the rule’s page explains it, nothing runs. */
export interface InputRule extends RuleBase {
  readonly scope: 'input'
}

export interface EntryRule extends RuleBase {
  readonly scope: 'entry'
  readonly check: (entry: AnyEntry, corpus: Corpus) => Iterable<Finding>
}

export interface SourceRule extends RuleBase {
  readonly scope: 'source'
  readonly check: (source: SourceEntry, corpus: Corpus) => Iterable<Finding>
}

export interface CorpusRule extends RuleBase {
  readonly scope: 'corpus'
  /** Where it looks at the entries of one kind alone, and at nothing else: it may then run beside the others. */
  readonly reads?: Kind
  readonly check: (corpus: Corpus) => Iterable<Finding & { readonly path: string }>
}

export type Rule = InputRule | EntryRule | SourceRule | CorpusRule
