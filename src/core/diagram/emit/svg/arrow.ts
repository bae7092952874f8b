import type { Box, Point } from '../../layout/graph-layout.ts'
import type { LinkKind } from '../../model.ts'
import { round } from './round.ts'
import type { Piece } from './scene.ts'
import type { Tone } from './theme.ts'

interface Look {
  readonly tone: Tone
  readonly width: number
  readonly dash?: string
  readonly head: 'filled' | 'open' | 'double' | 'hollow' | 'diamond' | 'cross'
}

/** A graph's links, and the answers in a sequence. */
export type ArrowKind = LinkKind | 'reply'

/** Kinds differ by dash and by head, so that they do in print and to the colour-blind. */
export const linkLook: Readonly<Record<ArrowKind, Look>> = {
  sync: { tone: 'line', width: 1.5, head: 'filled' },
  async: { tone: 'line', width: 1.5, dash: '7 4', head: 'open' },
  replication: { tone: 'line', width: 1.5, dash: '9 3 2 3', head: 'double' },
  fallback: { tone: 'line', width: 1.5, dash: '2 4', head: 'hollow' },
  control: { tone: 'line', width: 1, head: 'diamond' },
  failure: { tone: 'failure', width: 2, dash: '11 3', head: 'cross' },
  reply: { tone: 'line', width: 1.5, dash: '3 3', head: 'open' },
}

const headLength = { filled: 8, open: 8, double: 12, hollow: 9, diamond: 11, cross: 10 } as const

/** An orthogonal line with rounded corners and the head of its kind at the end; `words` is the ground of what stands on it. */
export function drawArrow(points: readonly Point[], kind: ArrowKind, words?: Box): readonly Piece[] {
  const route = withoutRepeats(points)
  const end = route.at(-1)
  const before = route.at(-2)
  if (!end || !before) return []
  const look = linkLook[kind]
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1
  const ux = (end.x - before.x) / length
  const uy = (end.y - before.y) / length
  const back = Math.min(look.head === 'open' || look.head === 'cross' ? 1 : headLength[look.head] - 1, length)
  const line = [...route.slice(0, -1), { x: end.x - ux * back, y: end.y - uy * back }]
  return [
    {
      kind: 'path',
      d: roundedPath(line),
      route,
      ...(words ? { words } : {}),
      stroke: look.tone,
      strokeWidth: look.width,
      ...(look.dash ? { dash: look.dash } : {}),
    },
    drawHead(end, ux, uy, look),
  ]
}

function drawHead(tip: Point, ux: number, uy: number, look: Look): Piece {
  // `along` steps back from the tip, `across` to the side.
  const at = (along: number, across: number): string =>
    `${round(tip.x - ux * along - uy * across)} ${round(tip.y - uy * along + ux * across)}`
  const stroke = { stroke: look.tone, strokeWidth: 1.5 }
  switch (look.head) {
    case 'filled':
      return { kind: 'path', d: `M${at(0, 0)}L${at(8, 4)}L${at(8, -4)}z`, fill: look.tone }
    case 'open':
      return { kind: 'path', d: `M${at(7, 4.5)}L${at(0, 0)}L${at(7, -4.5)}`, ...stroke }
    case 'double':
      return {
        kind: 'path',
        d: `M${at(0, 0)}L${at(6, 4)}L${at(6, -4)}zM${at(6, 0)}L${at(12, 4)}L${at(12, -4)}z`,
        fill: look.tone,
      }
    case 'hollow':
      return { kind: 'path', d: `M${at(0.5, 0)}L${at(9, 4.5)}L${at(9, -4.5)}z`, fill: 'paper', ...stroke }
    case 'diamond':
      return {
        kind: 'path',
        d: `M${at(0, 0)}L${at(5.5, 3.5)}L${at(11, 0)}L${at(5.5, -3.5)}z`,
        fill: look.tone,
      }
    case 'cross':
      return {
        kind: 'path',
        d: `M${at(7, 5)}L${at(0, 0)}L${at(7, -5)}M${at(9, 5)}L${at(9, -5)}`,
        stroke: look.tone,
        strokeWidth: 2,
      }
    default:
      return look.head satisfies never
  }
}

function roundedPath(points: readonly Point[]): string {
  let path = ''
  for (const [index, point] of points.entries()) {
    const previous = points[index - 1]
    const next = points[index + 1]
    if (!previous) path += `M${round(point.x)} ${round(point.y)}`
    else if (!next) path += `L${round(point.x)} ${round(point.y)}`
    else {
      const a = towards(point, previous)
      const b = towards(point, next)
      path += `L${round(a.x)} ${round(a.y)}Q${round(point.x)} ${round(point.y)} ${round(b.x)} ${round(b.y)}`
    }
  }
  return path
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const step = Math.min(5, length / 2) / length
  return { x: from.x + (to.x - from.x) * step, y: from.y + (to.y - from.y) * step }
}

/** Drops points that repeat or lie on a straight run, where a rounded corner would leave a dent. */
function withoutRepeats(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    const earlier = kept.at(-2)
    if (last && same(last.x, point.x) && same(last.y, point.y)) continue
    if (
      last &&
      earlier &&
      ((same(earlier.x, last.x) && same(last.x, point.x)) ||
        (same(earlier.y, last.y) && same(last.y, point.y)))
    ) {
      kept.pop()
    }
    kept.push(point)
  }
  return kept
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.01
