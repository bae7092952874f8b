import type { LinkKind } from '../../../model.ts'
import { drawArrow } from '../arrow.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'

const meaning: Readonly<Record<LinkKind, string>> = {
  sync: 'waits for the answer',
  async: 'does not wait',
  replication: 'copies state',
  fallback: 'used when another fails',
  control: 'configures or commands',
  failure: 'how the failure passed on',
}

/** What the dashes and heads of the links mean; only for kinds that are drawn. */
export function drawLegend(kinds: readonly LinkKind[], setting: Setting, top: number): Scene {
  const pieces: Piece[] = []
  let x = 2
  let y = top
  let height = 0
  for (const kind of Object.keys(meaning) as LinkKind[]) {
    if (!kinds.includes(kind)) continue
    const text = setText(
      setting,
      meaning[kind],
      { size: setting.sizes.small, face: 'regular', tone: 'soft' },
      setting.width - 60,
    )
    const width = 44 + text.width + 18
    if (x > 2 && x + width - 18 > setting.width) {
      x = 2
      y += height + 4
    }
    height = text.height
    pieces.push(
      ...drawArrow(
        [
          { x, y: y + text.lineHeight / 2 },
          { x: x + 36, y: y + text.lineHeight / 2 },
        ],
        kind,
      ),
      placeText(text, x + 44, y),
    )
    x += width
  }
  return { pieces, bottom: pieces.length === 0 ? top : y + height + 6 }
}
