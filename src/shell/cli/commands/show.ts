import { analyse } from '../../../core/analyse.ts'
import { toTerminal } from '../../../core/diagram/emit/text/terminal/to-terminal.ts'
import { viewsOf } from '../../../core/diagram/views/views-of.ts'
import { toPlainText } from '../../../core/show/to-plain-text.ts'
import { createDrawContext } from '../../build/draw-context.ts'
import { pictureForms, pictureOf, scaleOf } from '../../export/picture-of.ts'
import { readTree } from '../../files/read-tree.ts'
import { askedEntry } from '../asked-entry.ts'
import { atlasRoot } from '../atlas-root.ts'
import { type Command, UsageError } from '../command.ts'
import { exitCode } from '../exit-code.ts'

const forms = ['text', 'json', ...pictureForms] as const

export const show: Command = {
  name: 'show',
  usage: '<id> [--as text|json|mermaid|svg|png|pdf] [--diagram <name>] [--narrow] [--scale 1|2]',
  summary: 'One entry in the terminal, or one of its diagrams.',
  options: {
    as: { type: 'string', default: 'text' },
    diagram: { type: 'string' },
    narrow: { type: 'boolean' },
    scale: { type: 'string', default: '2' },
  },
  async run({ words: [word], options }, io) {
    const form = forms.find((each) => each === options.as)
    if (!form) throw new UsageError(`There is no form “${options.as}”; choose one of ${forms.join(', ')}.`)
    const { value: corpus, diagnostics } = analyse(readTree(atlasRoot(io)))
    const entry = askedEntry(word, corpus, 'atlas show incidents/github-2018-10-21')
    const { id } = entry
    if (diagnostics.some(({ path }) => path === entry.path))
      io.err(`atlas: ${id} has findings; \`atlas check\` lists them.\n`)
    const width = Math.min(100, Number(io.env.COLUMNS) || 80)
    if (form === 'text' && options.diagram === undefined) {
      io.out(toPlainText(entry, corpus, width))
      return exitCode.clean
    }
    if (form === 'json') {
      io.out(`${JSON.stringify({ id, kind: entry.kind, ...entry.data }, null, 2)}\n`)
      return exitCode.clean
    }
    const diagrams = viewsOf(entry)
    const diagram =
      options.diagram === undefined ? diagrams[0] : diagrams.find((each) => each.id === options.diagram)
    if (!diagram)
      throw new UsageError(
        `${id} has no diagram “${options.diagram}”; it has ${diagrams.map((each) => each.id).join(', ')}.`,
      )
    if (form === 'text') {
      io.out(toTerminal(diagram, width))
      return exitCode.clean
    }
    const shape = options.narrow === true ? 'narrow' : 'wide'
    io.out(
      await pictureOf(diagram, form, { shape, scale: scaleOf(options.scale), context: createDrawContext() }),
    )
    return exitCode.clean
  },
}
