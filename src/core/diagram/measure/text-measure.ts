import { type OpenTypeFont, type OpenTypeGlyph, parse } from 'opentype.js/dist/opentype.mjs'
import { fallbackWidth } from './fallback-width.ts'

export type Face = 'regular' | 'bold' | 'mono'

export interface TextMeasure {
  /** The width of one line of text in user units, at a font size in user units. */
  width(text: string, size: number, face: Face): number
}

/** Wider than DejaVu Sans Mono's 0.602 and Menlo's 0.602, so that no common monospace font overflows. */
const monoEm = 0.62

/** Words repeat within a build; a long-running `atlas dev` must not grow without end. */
const cacheLimit = 50_000

/**
 * Measures with the metrics of Arimo, which are those of Arial and Liberation Sans. The bytes are those of
 * a TTF or WOFF file, such as Arimo’s.
 */
export function createTextMeasure(fontBytes: {
  readonly regular: ArrayBuffer
  readonly bold: ArrayBuffer
}): TextMeasure {
  const regular = createFaceMeasure(parse(fontBytes.regular))
  const bold = createFaceMeasure(parse(fontBytes.bold))
  return {
    width: (text, size, face) =>
      size * (face === 'mono' ? monoWidth(text) : face === 'bold' ? bold(text) : regular(text)),
  }
}

/** Widths in em. Advances and kerning pairs are kept, since looking them up in the font costs 80 µs a line. */
function createFaceMeasure(font: OpenTypeFont): (text: string) => number {
  const glyphs = new Map<string, { readonly glyph: OpenTypeGlyph | undefined; readonly em: number }>()
  const kerning = new Map<string, number>()
  const texts = new Map<string, number>()

  const glyphOf = (character: string) => {
    const known = glyphs.get(character)
    if (known) return known
    const found = font.charToGlyph(character)
    const entry =
      found.index === 0
        ? { glyph: undefined, em: fallbackWidth(character) }
        : { glyph: found, em: (found.advanceWidth ?? 0) / font.unitsPerEm }
    glyphs.set(character, entry)
    return entry
  }

  const kern = (left: string, right: string): number => {
    const pair = left + right
    const known = kerning.get(pair)
    if (known !== undefined) return known
    const a = glyphOf(left).glyph
    const b = glyphOf(right).glyph
    const value = a && b ? font.getKerningValue(a, b) / font.unitsPerEm : 0
    kerning.set(pair, value)
    return value
  }

  return (text) => {
    const known = texts.get(text)
    if (known !== undefined) return known
    let em = 0
    let previous = ''
    for (const character of text) {
      em += glyphOf(character).em + (previous ? kern(previous, character) : 0)
      previous = character
    }
    if (texts.size >= cacheLimit) texts.clear()
    texts.set(text, em)
    return em
  }
}

function monoWidth(text: string): number {
  let em = 0
  for (const character of text)
    em += character < '\u0300' ? monoEm : Math.max(monoEm, fallbackWidth(character))
  return em
}
