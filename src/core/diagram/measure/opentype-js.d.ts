/**
 * The few calls we make, declared by hand: `@types/opentype.js` pulls in the DOM library, which would
 * make `fetch` and `document` type-check all over the pure core.
 */
declare module 'opentype.js/dist/opentype.mjs' {
  export interface OpenTypeGlyph {
    readonly index: number
    readonly advanceWidth?: number
  }
  export interface OpenTypeFont {
    readonly unitsPerEm: number
    charToGlyph(character: string): OpenTypeGlyph
    getKerningValue(left: OpenTypeGlyph, right: OpenTypeGlyph): number
  }
  /** Reads TTF, OTF and WOFF; a WOFF2 needs a decompressor it does not bring. */
  export function parse(bytes: ArrayBuffer): OpenTypeFont
}
