import { toMermaid } from '../../core/diagram/emit/mermaid/to-mermaid.ts'
import { composeScene } from '../../core/diagram/emit/svg/compose-scene.ts'
import { settingFor } from '../../core/diagram/emit/svg/setting.ts'
import { type DrawContext, type Shape, toSvg } from '../../core/diagram/emit/svg/to-svg.ts'
import type { Diagram } from '../../core/diagram/model.ts'
import { UsageError } from '../cli/command.ts'
import { toPdf } from './to-pdf.ts'
import { toPng } from './to-png.ts'

/** The forms a diagram can be had in; each is also the file’s ending. */
export const pictureForms = ['svg', 'png', 'pdf', 'mermaid'] as const

export type PictureForm = (typeof pictureForms)[number]

interface PictureOptions {
  readonly shape: Shape
  /** Pixels to a unit, for PNG. */
  readonly scale: number
  readonly context: DrawContext
}

/** One diagram in one form. */
export async function pictureOf(
  diagram: Diagram,
  form: PictureForm,
  { shape, scale, context }: PictureOptions,
): Promise<string | Uint8Array> {
  switch (form) {
    case 'mermaid':
      return toMermaid(diagram)
    case 'svg':
      return toSvg(diagram, shape, context)
    case 'png':
      return toPng(await toSvg(diagram, shape, context), scale)
    case 'pdf': {
      const setting = settingFor(shape, context)
      const { title, description } = diagram
      return toPdf(await composeScene(diagram, setting), { title, description, width: setting.width })
    }
    default:
      return form satisfies never
  }
}

/** A scale as given on a command line: from 0.25 to 4. */
export function scaleOf(option: string | boolean | undefined): number {
  const scale = Number(option)
  if (scale >= 0.25 && scale <= 4) return scale
  throw new UsageError(`“${option}” is no scale: give a number from 0.25 to 4, such as 1 or 2.`)
}
