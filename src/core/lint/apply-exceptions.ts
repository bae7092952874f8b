import type { Corpus } from '../corpus/corpus.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { locate } from '../source/locate.ts'

/** Removes what `exceptions.yaml` excuses; an exception that excuses nothing is itself an error. */
export function applyExceptions(corpus: Corpus, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const path = 'exceptions.yaml'
  const file = corpus.files.get(path)
  const used = new Set<number>()
  const kept = diagnostics.filter((diagnostic) => {
    const index = corpus.exceptions.findIndex(
      (exception) => exception.rule === diagnostic.code && `${exception.entry}.yaml` === diagnostic.path,
    )
    if (index < 0) return true
    used.add(index)
    return false
  })
  const idle = corpus.exceptions.flatMap((exception, index): readonly Diagnostic[] =>
    used.has(index)
      ? []
      : [
          {
            code: 'exception-is-needed',
            severity: 'error',
            path,
            ...(file ? { range: locate(file, [index, 'rule'], 'value') } : {}),
            message: `No finding of “${exception.rule}” in ${exception.entry} is left to excuse.`,
            help: 'Remove the exception.',
            related: [],
          },
        ],
  )
  return [...kept, ...idle]
}
