/** A number without an exponent, which Mermaid does not read; to twelve decimals. */
export function plainNumber(value: number): string {
  return value.toFixed(12).replace(/\.?0+$/, '')
}
