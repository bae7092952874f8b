import type { GraphLayout } from '../../layout/graph-layout.ts'
import type { TextMeasure } from '../../measure/text-measure.ts'
import type { Shape } from './to-svg.ts'

/** What a family draws with: the width it has, the sizes of type, and the means to measure and place. */
export interface Setting {
  readonly shape: Shape
  readonly width: number
  readonly sizes: {
    readonly title: number
    readonly name: number
    readonly body: number
    /** The smallest there is: citation numbers, axis labels. */
    readonly small: number
  }
  readonly measure: TextMeasure
  readonly layout: GraphLayout
}

/** One unit is one CSS pixel in the column the picture is made for, so these are the sizes on screen. */
const sizes = {
  wide: { title: 16, name: 14, body: 13, small: 12 },
  narrow: { title: 15, name: 13.5, body: 12.5, small: 11 },
} as const

/** The columns that the two shapes are made for. */
export const columnWidths = { wide: 700, narrow: 360 } as const

export function settingFor(
  shape: Shape,
  context: { readonly measure: TextMeasure; readonly layout: GraphLayout },
): Setting {
  return {
    shape,
    width: columnWidths[shape],
    sizes: sizes[shape],
    measure: context.measure,
    layout: context.layout,
  }
}
