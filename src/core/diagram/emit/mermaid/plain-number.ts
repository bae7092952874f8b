/** Beyond this, digits turn into an exponent, and Mermaid's own sums into no numbers. */
const largest = 1e20

/** A number without an exponent, which Mermaid does not read; to twelve decimals, and no larger than can be written out. */
export function plainNumber(value: number): string {
  const held = Number.isNaN(value) ? 0 : Math.min(largest, Math.max(0, value))
  return held.toFixed(12).replace(/\.?0+$/, '')
}
