/** Two decimals are a hundredth of a pixel; `+ 0` turns −0 into 0. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0
}
