import type { LinkKind } from '../../../model.ts'
import { drawArrow } from '../arrow.ts'
import { drawKey, sampleHeight, sampleWidth } from '../draw-key.ts'
import type { Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'

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
  const drawn = (Object.keys(meaning) as LinkKind[]).filter((kind) => kinds.includes(kind))
  return drawKey(
    drawn.map((kind) => ({
      words: meaning[kind],
      place: (x, y) => {
        const middle = y + sampleHeight / 2
        return drawArrow(
          [
            { x, y: middle },
            { x: x + sampleWidth, y: middle },
          ],
          kind,
        )
      },
    })),
    setting,
    top,
  )
}
