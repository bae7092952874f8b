import type { Tree } from '../../../core/corpus/load.ts'
import type { Diagnostic } from '../../../core/diagnostic/diagnostic.ts'
import { fixFile } from '../../../core/format/fix-file.ts'
import { newSince } from '../../../core/report/new-since.ts'
import { reporters } from '../../../core/report/reporters.ts'
import { changeBetween } from '../../../core/stats/change.ts'
import { analyseTree } from '../../check/analyse-tree.ts'
import { readTree } from '../../files/read-tree.ts'
import { treeAt } from '../../files/tree-at.ts'
import { atlasRoot } from '../atlas-root.ts'
import { chosenPaths } from '../chosen-paths.ts'
import { type Command, UsageError } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { rewriteTree } from '../rewrite-tree.ts'

export const check: Command = {
  name: 'check',
  usage: '[paths] [--format text|json|sarif|github|markdown] [--since <git-ref>] [--fix]',
  summary: 'Check entries and sources: everything CI runs on data.',
  options: {
    format: { type: 'string', default: 'text' },
    since: { type: 'string' },
    fix: { type: 'boolean' },
  },
  async run({ words, options }, io) {
    const format = String(options.format)
    if (!isFormat(format)) {
      throw new UsageError(
        `There is no format “${format}”; choose one of ${Object.keys(reporters).join(', ')}.`,
      )
    }
    const root = atlasRoot(io)
    let tree = readTree(root)
    if (tree.size === 0) throw new UsageError(`There is no atlas in ${root}.`)
    const isChosen = chosenPaths(words, root, tree, io)
    if (options.fix === true) {
      const fixed = await rewriteTree(root, tree, isChosen, fixFile)
      if (fixed.length > 0) tree = readTree(root)
      for (const path of fixed) io.err(`fixed ${path}\n`)
    }
    const { value: corpus, diagnostics } = await analyseTree(tree)
    const older =
      typeof options.since === 'string' ? await analyseTree(await treeSince(root, options.since)) : undefined
    const shown = (older ? newSince(older.diagnostics, diagnostics) : diagnostics).filter(({ path }) =>
      isChosen(path),
    )
    const prefix = io.env.ATLAS_ROOT === undefined ? 'atlas/' : ''
    io.out(
      reporters[format](shown, {
        textOf: (path) => tree.get(path),
        prefix,
        colour: format === 'text' && io.terminal && !io.env.NO_COLOR,
        ...(older ? { change: changeBetween(older.value, corpus) } : {}),
      }),
    )
    if (format === 'text') {
      if (shown.length > 0) io.out('\n')
      io.out(`${summary(shown)} ${corpus.entries.size} entries, ${corpus.sources.size} sources.\n`)
    }
    return shown.length === 0 ? exitCode.clean : exitCode.findings
  },
}

async function treeSince(root: string, ref: string): Promise<Tree> {
  const tree = await treeAt(root, ref)
  if (tree) return tree
  throw new UsageError(
    `Git knows no commit “${ref}” here. In a GitHub workflow, check out with \`fetch-depth: 0\`.`,
  )
}

const isFormat = (format: string): format is keyof typeof reporters => Object.hasOwn(reporters, format)

function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = diagnostics.length - errors
  if (diagnostics.length === 0) return 'No findings.'
  return `${errors} error${errors === 1 ? '' : 's'}, ${warnings} warning${warnings === 1 ? '' : 's'}.`
}
