import { readFileSync } from 'node:fs'
import { type OpenTypeFont, parse } from 'opentype.js/dist/opentype.mjs'
import PDFDocument from 'pdfkit'
import type { Piece, Run, Scene, TextLine, TextPiece } from '../../core/diagram/emit/svg/scene.ts'
import { coloursOf, type Tone } from '../../core/diagram/emit/svg/theme.ts'
import { fontFiles } from '../files/font-files.ts'

type Doc = PDFKit.PDFDocument

/** What a PDF says of itself. */
export interface PdfFrame {
  readonly title: string
  readonly description: string
  /** In points, as the scene’s units. */
  readonly width: number
}

/** A scene as a PDF of one page, with text that can be searched and fonts cut to what is used. The same bytes each time. */
export async function toPdf(scene: Scene, { title, description, width }: PdfFrame): Promise<Buffer> {
  const doc = new PDFDocument({
    size: [width, scene.bottom],
    margin: 0,
    lang: 'en',
    displayTitle: true,
    info: { Title: title, Subject: description, CreationDate: new Date(0), ModDate: new Date(0) },
  })
  for (const [name, path] of Object.entries(fontFiles)) doc.registerFont(name, path)
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => doc.on('end', resolve))
  for (const piece of scene.pieces) draw(doc, piece)
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

/** Print is on white: the light tones. */
const colour = (tone: Tone): string => coloursOf(tone).light

function draw(doc: Doc, piece: Piece): void {
  switch (piece.kind) {
    case 'rect': {
      const { x, y, width, height } = piece.box
      if (piece.radius) doc.roundedRect(x, y, width, height, piece.radius)
      else doc.rect(x, y, width, height)
      paint(doc, piece)
      return
    }
    case 'circle':
      doc.circle(piece.x, piece.y, piece.radius)
      paint(doc, piece)
      return
    case 'path':
      doc.path(piece.d)
      paint(doc, piece)
      return
    case 'text': {
      const { turnedAbout } = piece
      doc.save()
      if (turnedAbout) doc.rotate(-90, { origin: [turnedAbout.x, turnedAbout.y] })
      for (const line of piece.lines) drawLine(doc, line, piece.anchor)
      doc.restore()
      return
    }
    case 'anchor':
    case 'group':
      for (const inner of piece.pieces) draw(doc, inner)
      return
    default:
      piece satisfies never
  }
}

type Paint = {
  readonly fill?: Tone
  readonly stroke?: Tone
  readonly strokeWidth?: number
  readonly dash?: string
}

function paint(doc: Doc, { fill, stroke, strokeWidth = 1, dash }: Paint): void {
  if (stroke) {
    doc.lineWidth(strokeWidth)
    if (dash) doc.dash(dash.split(/[ ,]+/).map(Number) as unknown as number, {})
    else doc.undash()
  }
  if (fill && stroke) doc.fillAndStroke(colour(fill), colour(stroke))
  else if (fill) doc.fill(colour(fill))
  else if (stroke) doc.stroke(colour(stroke))
}

function drawLine(doc: Doc, { x, y, runs }: TextLine, anchor: TextPiece['anchor']): void {
  const pieces = runs.flatMap((run) => byFont(doc, run))
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0)
  let at = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  for (const { text, font, run, width: own } of pieces) {
    doc.font(font).fontSize(run.size).fillColor(colour(run.tone))
    doc.text(text, at, run.raised ? y - 4 : y, { lineBreak: false, baseline: 'alphabetic' })
    at += own
  }
}

interface FontRun {
  readonly text: string
  readonly font: keyof typeof fontFiles
  readonly run: Run
  readonly width: number
}

/** A run cut where its font lacks a sign. */
function byFont(doc: Doc, run: Run): readonly FontRun[] {
  const parts: { text: string; font: keyof typeof fontFiles }[] = []
  for (const sign of run.text) {
    const font = holds(run.face, sign) ? run.face : 'fallback'
    const last = parts.at(-1)
    if (last?.font === font) last.text += sign
    else parts.push({ text: sign, font })
  }
  return parts.map((part) => ({
    ...part,
    run,
    width: doc.font(part.font).fontSize(run.size).widthOfString(part.text),
  }))
}

const fonts = new Map<keyof typeof fontFiles, OpenTypeFont>()

/** Whether a font draws a sign. */
function holds(name: keyof typeof fontFiles, sign: string): boolean {
  const font = fonts.get(name) ?? parse(new Uint8Array(readFileSync(fontFiles[name])).buffer)
  fonts.set(name, font)
  return font.charToGlyph(sign).index !== 0
}
