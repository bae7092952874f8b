import { join, resolve } from 'node:path'
import { analyse } from '../../../core/analyse.ts'
import { viewsOf } from '../../../core/diagram/views/views-of.ts'
import { createDrawContext } from '../../build/draw-context.ts'
import { type PictureForm, pictureForms, pictureOf, scaleOf } from '../../export/picture-of.ts'
import { readTree } from '../../files/read-tree.ts'
import { writeIfChanged } from '../../files/write-if-changed.ts'
import { atlasRoot } from '../atlas-root.ts'
import { chosenPaths } from '../chosen-paths.ts'
import { type Command, UsageError } from '../command.ts'
import { exitCode } from '../exit-code.ts'

export const exportDiagrams: Command = {
  name: 'export',
  usage: '[paths] --diagrams [--as svg,png,pdf,mermaid] [--scale 1|2] [--out <folder>]',
  summary: 'Every diagram as files, wide and narrow, for slides, wikis and walls.',
  options: {
    diagrams: { type: 'boolean' },
    as: { type: 'string', default: 'svg' },
    scale: { type: 'string', default: '2' },
    out: { type: 'string', default: 'diagrams' },
  },
  async run({ words, options }, io) {
    if (options.diagrams !== true)
      throw new UsageError('Say what to export: `atlas export --diagrams --as png`.')
    const forms = formsOf(String(options.as))
    const scale = scaleOf(options.scale)
    const out = resolve(io.cwd, String(options.out))
    const root = atlasRoot(io)
    const tree = await readTree(root)
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
