import { join, resolve } from 'node:path'
import { analyse } from '../../../core/analyse.ts'
import { loadCorpus, type Tree } from '../../../core/corpus/load.ts'
import { datasetOf } from '../../../core/dataset/tables.ts'
import { viewsOf } from '../../../core/diagram/views/views-of.ts'
import { createDrawContext } from '../../build/draw-context.ts'
import { datasetForms, dictionaryOf } from '../../export/dataset/dataset-forms.ts'
import { type PictureForm, pictureForms, pictureOf, scaleOf } from '../../export/picture-of.ts'
import { readTree } from '../../files/read-tree.ts'
import { writeIfChanged } from '../../files/write-if-changed.ts'
import { atlasRoot } from '../atlas-root.ts'
import { chosenPaths } from '../chosen-paths.ts'
import { type Command, UsageError } from '../command.ts'
import { exitCode } from '../exit-code.ts'

export const exportAtlas: Command = {
  name: 'export',
  usage:
    '[paths] --diagrams [--as svg,png,pdf,mermaid] [--scale 1|2] | --as json|csv|parquet|sqlite [--out <folder>]',
  summary: 'Every diagram as files, for slides, wikis and walls; or the whole atlas as tables, for analysis.',
  options: {
    diagrams: { type: 'boolean' },
    as: { type: 'string' },
    scale: { type: 'string', default: '2' },
    out: { type: 'string' },
  },
  async run({ words, options }, io) {
    const root = atlasRoot(io)
    const tree = readTree(root)
    if (options.diagrams !== true) {
      const folder = resolve(io.cwd, String(options.out ?? 'dataset'))
      io.out(await exportDataset(String(options.as ?? ''), tree, folder, words))
      return exitCode.clean
    }
    const forms = formsOf(String(options.as ?? 'svg'))
    const scale = scaleOf(options.scale)
    const out = resolve(io.cwd, String(options.out ?? 'diagrams'))
    const isChosen = chosenPaths(words, root, tree, io)
    const context = createDrawContext()
    let count = 0
    for (const entry of analyse(tree).value.entries.values()) {
      if (!isChosen(entry.path)) continue
      for (const diagram of viewsOf(entry)) {
        for (const form of forms) {
          // Mermaid text lays itself out: it has one shape.
          for (const shape of form === 'mermaid' ? (['wide'] as const) : (['wide', 'narrow'] as const)) {
            const name = `${entry.id}.${diagram.id}${shape === 'narrow' ? '.narrow' : ''}.${form === 'mermaid' ? 'mmd' : form}`
            await writeIfChanged(join(out, name), await pictureOf(diagram, form, { shape, scale, context }))
            count++
          }
        }
      }
    }
    io.out(`${count} files in ${out}\n`)
    return exitCode.clean
  },
}

function formsOf(list: string): readonly PictureForm[] {
  return list.split(',').map((name) => {
    const form = pictureForms.find((each) => each === name.trim())
    if (!form) throw new UsageError(`There is no form “${name}”; choose among ${pictureForms.join(', ')}.`)
    return form
  })
}

/** Writes the atlas as tables, with their dictionary; says how many files that were. */
async function exportDataset(
  list: string,
  tree: Tree,
  out: string,
  words: readonly string[],
): Promise<string> {
  const names = list.split(',').map((name) => name.trim())
  const forms = names.map((name) => datasetForms[name])
  if (forms.some((form) => form === undefined))
    throw new UsageError(
      `Say what to export: \`--diagrams --as png\`, or the tables \`--as ${Object.keys(datasetForms).join('|')}\`.`,
    )
  if (words.length > 0) throw new UsageError('The tables hold the whole atlas; leave the paths out.')
  const tables = datasetOf(loadCorpus(tree).value)
  const files = [...forms.flatMap((form) => form?.(tables) ?? []), dictionaryOf(tables)]
  for (const { name, content } of files) await writeIfChanged(join(out, name), content)
  return `${files.length} files in ${out}\n`
}
