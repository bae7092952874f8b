import { coloursOf, type Tone } from './theme.ts'

export const fontStack = 'Arial, "Liberation Sans", Helvetica, sans-serif'
const monoStack = 'ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace'

/**
 * Literal colours first, variables only inside `@media screen`: some rasterisers paint `var()` black, and
 * skip media blocks. `fills` and `strokes` are the tones used, so the sheet carries no more.
 */
export function styleSheet(fills: ReadonlySet<Tone>, strokes: ReadonlySet<Tone>): string {
  const rules = (value: (tone: Tone) => string): string =>
    [...fills]
      .sort()
      .map((tone) => `.atlas-svg .f-${tone}{fill:${value(tone)}}`)
      .join('') +
    [...strokes]
      .sort()
      .map((tone) => `.atlas-svg .s-${tone}{stroke:${value(tone)}}`)
      .join('')
  return [
    `.atlas-svg .b{font-weight:700}.atlas-svg .m{font-family:${monoStack}}.atlas-svg .r{font-weight:400;font-family:${fontStack}}`,
    '.atlas-svg a:hover text,.atlas-svg a:focus text{text-decoration:underline}',
    rules((tone) => coloursOf(tone).light),
    `@media screen{${rules((tone) => `var(--atlas-${tone},${coloursOf(tone).light})`)}}`,
    `@media screen and (prefers-color-scheme:dark){${rules((tone) => `var(--atlas-${tone},${coloursOf(tone).dark})`)}}`,
  ].join('')
}
