import { escapeXml } from './escape-xml.ts'
import { round } from './round.ts'
import { safeHref } from './safe-href.ts'
import type { Address, Piece, Run, Scene, TextLine, TextPiece } from './scene.ts'
import { fontStack, styleSheet } from './style-sheet.ts'
import type { Tone } from './theme.ts'

export interface Frame {
  readonly idPrefix: string
  readonly title: string
  readonly description: string
  readonly width: number
}

/** A scene as one SVG document that may also stand inside a page. */
export function writeSvg(scene: Scene, frame: Frame): string {
  const fills = new Set<Tone>()
  const strokes = new Set<Tone>()
  const links = { any: false }
  const body = scene.pieces.map((piece) => write(piece, { fills, strokes, links })).join('\n')
  const width = number(frame.width)
  const height = number(scene.bottom)
  const prefix = escapeXml(frame.idPrefix)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="atlas-svg" id="${prefix}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    // A picture with links in it is a group: the children of an image are hidden from assistive tools.
    ` role="${links.any ? 'group' : 'img'}" aria-labelledby="${prefix}-title ${prefix}-desc" font-family="${escapeXml(fontStack)}">`,
    `\n<title id="${prefix}-title">${escapeXml(frame.title)}</title>`,
    `\n<desc id="${prefix}-desc">${escapeXml(frame.description)}</desc>`,
    `\n<style>${styleSheet(fills, strokes, links.any)}</style>\n${body}\n</svg>\n`,
  ].join('')
}

interface Used {
  readonly fills: Set<Tone>
  readonly strokes: Set<Tone>
  readonly links: { any: boolean }
}

function write(piece: Piece, used: Used): string {
  switch (piece.kind) {
    case 'rect': {
      const { x, y, width, height } = piece.box
      const radius = piece.radius ? ` rx="${number(piece.radius)}"` : ''
      return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"${radius}${paint(piece, used)}/>`
    }
    case 'circle':
      return `<circle cx="${number(piece.x)}" cy="${number(piece.y)}" r="${number(piece.radius)}"${paint(piece, used)}/>`
    case 'path':
      return `<path d="${piece.d}"${paint(piece, used)}/>`
    case 'text': {
      const text = writeText(piece, used)
      if (!piece.turnedAbout) return text
      return `<g transform="rotate(-90 ${number(piece.turnedAbout.x)} ${number(piece.turnedAbout.y)})">${text}</g>`
    }
    case 'anchor': {
      const inside = piece.pieces.map((each) => write(each, used)).join('')
      const href = safeHref(piece.href)
      if (href === undefined) return inside
      used.links.any = true
      return `<a href="${escapeXml(href)}">${inside}</a>`
    }
    case 'group':
      return `<g${addressOf(piece.address)}>${piece.pieces.map((each) => write(each, used)).join('')}</g>`
    default:
      return piece satisfies never
  }
}

function addressOf(address: Address): string {
  if ('node' in address) return ` data-node="${escapeXml(address.node)}"`
  const { from, to, kind } = address
  return ` data-from="${escapeXml(from)}" data-to="${escapeXml(to)}" data-kind="${escapeXml(kind)}"`
}

type Paint = { fill?: Tone; stroke?: Tone; strokeWidth?: number; dash?: string }

function paint(piece: Readonly<Paint>, used: Used): string {
  const classes: string[] = []
  if (piece.fill) {
    used.fills.add(piece.fill)
    classes.push(`f-${piece.fill}`)
  }
  if (piece.stroke) {
    used.strokes.add(piece.stroke)
    classes.push(`s-${piece.stroke}`)
  }
  return (
    ` class="${classes.join(' ')}"` +
    (piece.fill ? '' : ' fill="none"') +
    (piece.strokeWidth ? ` stroke-width="${number(piece.strokeWidth)}"` : '') +
    (piece.dash ? ` stroke-dasharray="${piece.dash}"` : '')
  )
}

/** Centred lines get an element each: a space between two tspans would count into the first one's centre. */
function writeText(piece: TextPiece, used: Used): string {
  const lines = piece.lines.filter((line) => line.runs.length > 0)
  if (piece.anchor !== 'start' || lines.length === 1) {
    return lines.map((line) => oneLine(line, piece.anchor, used)).join('')
  }
  const [first] = lines
  if (!first) return ''
  const base = first.runs[0]
  const attributes = base ? textAttributes(base, used) : ''
  const spans = lines.map(
    (line) => `<tspan x="${number(line.x)}" y="${number(line.y)}">${runs(line.runs, base, used)}</tspan>`,
  )
  return `<text${attributes}>${spans.join(' ')}</text>`
}

function oneLine(line: TextLine, anchor: TextPiece['anchor'], used: Used): string {
  const base = line.runs[0]
  if (!base) return ''
  const place = `x="${number(line.x)}" y="${number(line.y)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`
  return `<text ${place}${textAttributes(base, used)}>${runs(line.runs, base, used)}</text>`
}

/** `r` undoes the face of the text around a citation number. */
function textAttributes(run: Run, used: Used, around?: Run): string {
  used.fills.add(run.tone)
  const plain = around && around.face !== 'regular' ? ' r' : ''
  const face = run.face === 'bold' ? ' b' : run.face === 'mono' ? ' m' : plain
  return ` class="f-${run.tone}${face}" font-size="${number(run.size)}"`
}

function runs(list: readonly Run[], base: Run | undefined, used: Used): string {
  return list
    .map((run) => {
      const same =
        base && run.face === base.face && run.tone === base.tone && run.size === base.size && !run.raised
      if (same) return escapeXml(run.text)
      // `dy`, since Firefox and resvg know no `baseline-shift`; every line sets its own y again.
      return `<tspan${run.raised ? ' dy="-4"' : ''}${textAttributes(run, used, base)}>${escapeXml(run.text)}</tspan>`
    })
    .join('')
}

const number = (value: number): string => String(round(value))
