import type { Box } from '../../layout/graph-layout.ts'
import type { TextPiece } from './scene.ts'

/** Where each line of a text stands on the picture, from the top of its capitals to below its descenders. */
export function lineBoxes(piece: TextPiece): readonly Box[] {
  const boxes = piece.lines
    .filter(({ width }) => width > 0)
    .map((line): Box => {
      const size = Math.max(...line.runs.map((run) => run.size))
      const before = piece.anchor === 'start' ? 0 : piece.anchor === 'middle' ? line.width / 2 : line.width
      return { x: line.x - before, y: line.y - size * 0.75, width: line.width, height: size * 0.95 }
    })
  const { turnedAbout: about } = piece
  if (!about) return boxes
  return boxes.map(({ x, y, width, height }) => ({
    x: about.x + (y - about.y),
    y: about.y - (x + width - about.x),
    width: height,
    height: width,
  }))
}
