import type { SankeyFlow } from '../../../model.ts'
import type { Piece } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { shareText } from '../share-text.ts'
import { placeText, setText } from '../text-block.ts'

export interface StreamLabel {
  readonly width: number
  readonly height: number
  readonly place: (x: number, y: number) => readonly Piece[]
}

const gap = 7

/** A name over its share of the whole and its amount; the amount wraps below the share where it is long. */
export function streamLabel(
  name: string,
  inflows: readonly SankeyFlow[],
  whole: number,
  width: number,
  setting: Setting,
): StreamLabel {
  const { body } = setting.sizes
  const [only] = inflows
  const title = setText(setting, name, { size: body, face: 'bold', tone: 'ink' }, width)
  if (!only || inflows.length > 1) {
    return { width: title.width, height: title.height, place: (x, y) => [placeText(title, x, y)] }
  }
  const share = setText(
    setting,
    shareText(only.value / whole),
    { size: body, face: 'bold', tone: 'accent' },
    width,
  )
  const style = { size: body, face: 'regular', tone: 'cost' } as const
  const indent = share.width + gap
  const beside = setText(setting, only.label, style, width - indent, only.cites)
  const fits = beside.lines.length === 1 && indent + beside.width <= width
  const amount = fits ? beside : setText(setting, only.label, style, width, only.cites)
  const left = fits ? indent : 0
  const drop = fits ? 0 : share.height
  return {
    width: Math.max(title.width, share.width, left + amount.width),
    height: title.height + drop + amount.height,
    place: (x, y) => [
      placeText(title, x, y),
      placeText(share, x, y + title.height),
      placeText(amount, x + left, y + title.height + drop),
    ],
  }
}
