import type { BarsDiagram } from '../../../bars-model.ts'
import type { Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { drawLadder } from './draw-ladder.ts'
import { drawLimits } from './draw-limits.ts'
import { commonLabel, drawWaterfall } from './draw-waterfall.ts'
import { percentileDepth } from './percentile-depth.ts'
import { valueScale } from './value-scale.ts'

const drawings = { ladder: drawLadder, waterfall: drawWaterfall, limits: drawLimits } as const

/** How to read the chart, the chart, and what has no number and so no bar. */
export function drawBars(diagram: BarsDiagram, setting: Setting, top: number): Scene {
  const caption = note(captionOf(diagram), setting, top)
  const chart = drawings[diagram.style](diagram, setting, caption.bottom + 8)
  if (!diagram.missing || diagram.missing.length === 0)
    return { pieces: [...caption.pieces, ...chart.pieces], bottom: chart.bottom }
  const missing = note(
    `Stated without a figure that can be drawn here: ${diagram.missing.join('; ')}.`,
    setting,
    chart.bottom + 2,
  )
  return { pieces: [...caption.pieces, ...chart.pieces, ...missing.pieces], bottom: missing.bottom + 6 }
}

function captionOf(diagram: BarsDiagram): string {
  switch (diagram.style) {
    case 'ladder': {
      const { logarithmic } = valueScale(
        diagram.bars.flatMap(({ values }) => values.map(({ value }) => value)),
      )
      const targets = diagram.bars.some(({ target }) => target) ? ' Dashed: what was asked for.' : ''
      const axis = logarithmic ? ', on a logarithmic axis: each line is a power of ten' : ''
      const depths = new Set(
        diagram.bars.flatMap(({ values }) => values.map(({ label }) => percentileDepth(label))),
      )
      const shades = depths.size > 1 ? '; the stronger a shade, the rarer the case' : ''
      return `Lengths in ${diagram.unit}${axis}${shades}.${targets}`
    }
    case 'waterfall':
      return `${lengthsOf(diagram)} in ${diagram.unit}, one after the other; percentages are computed here, as shares of their sum, and rounded.`
    case 'limits':
      return 'Each load as a share of its own limit, which is the wall. Hatched: headroom.'
    default:
      return diagram.style satisfies never
  }
}

/** What a waterfall's bars measure, said once where all measure the same. */
function lengthsOf(diagram: BarsDiagram): string {
  const label = commonLabel(diagram)
  return label === undefined ? 'Lengths' : `Each length is the ${label}`
}

function note(words: string, setting: Setting, top: number): Scene {
  const style = { size: setting.sizes.small, face: 'regular', tone: 'soft' } as const
  const text = setText(setting, words, style, setting.width - 4)
  return { pieces: [placeText(text, 2, top)], bottom: top + text.height }
}
