import { coloursOf, type Tone } from './theme.ts'

export const fontStack = 'Arial, "Liberation Sans", Helvetica, sans-serif'
const monoStack = 'ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace'

/**
 * Literal colours first, variables only inside `@media screen`: some rasterisers paint `var()` black, and
 * skip media blocks. `fills` and `strokes` are the tones used, so the sheet carries no more. What has the focus is framed, as on the
 * page: a change of colour alone is not seen by all.
 */
export function styleSheet(fills: ReadonlySet<Tone>, strokes: ReadonlySet<Tone>, hasLinks: boolean): string {
  const focus = (colour: string): string =>
    hasLinks ? `.atlas-svg a:focus-visible{outline:3px solid ${colour};outline-offset:2px}` : ''
  const accent = coloursOf('accent')
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
    ...(hasLinks ? ['.atlas-svg a:hover text,.atlas-svg a:focus text{text-decoration:underline}'] : []),
    focus(accent.light),
    rules((tone) => coloursOf(tone).light),
    `@media screen{${rules((tone) => `var(--atlas-${tone},${coloursOf(tone).light})`)}${focus(`var(--atlas-accent,${accent.light})`)}}`,
    `@media screen and (prefers-color-scheme:dark){${rules((tone) => `var(--atlas-${tone},${coloursOf(tone).dark})`)}${focus(`var(--atlas-accent,${accent.dark})`)}}`,
  ].join('')
}
